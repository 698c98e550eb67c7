// kramdown, "Typographic Symbols": `---`, `--`, `...`, `<<` and `>>`; nothing else is replaced,
// so that `(c)` and `+-` stay as they are.
import type { MarkdownIt, StateCore } from 'markdown-it';

const symbols: readonly [RegExp, string][] = [
  [/---/g, '\u2014'],
  [/--/g, '\u2013'],
  [/\.\.\./g, '\u2026'],
  [/<<(?= )/g, '\u00AB'],
  [/(?<= )>>/g, '\u00BB'],
];
const anySymbol = /--|\.\.\.|<<|>>/;

/** Replaces markdown-it's own list of replacements by kramdown's. */
export function typographicSymbols(markdown: MarkdownIt): void {
  markdown.core.ruler.at('replacements', replaceSymbols);
}

function replaceSymbols(state: StateCore): void {
  for (const block of state.tokens) {
    if (block.type !== 'inline' || !anySymbol.test(block.content)) continue;
    for (const token of block.children ?? []) {
      if (token.type !== 'text') continue;
      for (const [written, symbol] of symbols) {
        token.content = token.content.replace(written, symbol);
      }
    }
  }
}
