import { describe, expect, it } from 'vitest';
import { latexText, plainText } from '../../src/citations/latex-text.ts';

describe('LaTeX as text', () => {
  it.each([
    [String.raw`Gl{\"o}ckner, H\"{o}rtenhuber, R\"ubel`, 'Glöckner, Hörtenhuber, Rübel'],
    [
      String.raw`Jos{\'e} Fern{\'a}ndez Rodr{\'\i}guez V{\'i}ctor`,
      'José Fernández Rodríguez Víctor',
    ],
    [String.raw`Pi{\~n}ero, {\'O} Broin`, 'Piñero, Ó Broin'],
    ['Sard{\\`a}', 'Sardà'],
    [String.raw`Pawe{\l} {\L}{\'o}d\'z \o \O{} {\ss}`, 'Paweł Łódź øØ ß'],
    [
      String.raw`\v{S}afa\v r\'ik, {\c c}a, Erd{\H o}s, \r{a}, \k{a}, \u g`,
      'Šafařík, ça, Erdős, å, ą, ğ',
    ],
    [String.raw`\AA ngstr\"om \& Sons, 5\,\% \$ \# \_ \{x\}`, 'Ångström & Sons, 5 % $ # _ {x}'],
    ['Prešern, Uroš', 'Prešern, Uroš'],
    ["``quoted'' --- 1--2", '“quoted” — 1–2'],
    ['Bush~J.', 'Bush\u00A0J.'],
    [String.raw`$10^{3}$ and H$_2$O and $\alpha$-helix`, '103 and H2O and α-helix'],
    [String.raw`\emph{E. coli} and {\it C. elegans}`, 'E. coli and C. elegans'],
    [
      String.raw`\textsuperscript{13}C \textsc{Small} \url{https://x.org/a_b}`,
      '13C Small https://x.org/a_b',
    ],
    [String.raw`\href{https://x.org}{shown}`, 'shown'],
    [String.raw`\unknown{x}`, String.raw`\unknownx`],
    ['a\n   b', 'a b'],
    ['{{{B1MG D3}}.1} - {{Quality}}', 'B1MG D3.1 - Quality'],
    ['} stray { braces', 'stray braces'],
    ['<b>not</b> & <script>', '<b>not</b> & <script>'],
    ['\uE001\u{F0000}0\u{F0001}', '0'],
    ['\\', ''],
  ])('%s', (source, text) => {
    expect(plainText(source)).toBe(text);
  });

  it('marks type, and capitals that are to stay', () => {
    const source = String.raw`The {DNA} of \emph{{E}. coli} in $10^3$ {words}`;
    expect(latexText(source, { keepsCapitals: true })).toBe(
      'The <span class="nocase">DNA</span> of <i>E. coli</i> in 10<sup>3</sup> words',
    );
  });
});
