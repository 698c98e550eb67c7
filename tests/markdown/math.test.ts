import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../../src/markdown/markdown.ts';

describe('formulas as MathML', () => {
  const markdown = createMarkdown({ math_engine: 'temml' });

  it.each([
    ['amid text', 'a $$x < y$$ b\n', /^<p>a <math>.*<mi>x<\/mi>.*<\/math> b<\/p>\n$/s],
    ['on their own', '$$\nx^2\n$$\n', /^<math display="block".*<msup>.*<\/math>\n$/s],
    [
      'with attributes',
      '$$x$$\n{: .m}\n',
      /^<div class="m"><math display="block".*<\/math><\/div>\n$/s,
    ],
  ])('%s', (_where, source, html) => {
    expect(markdown.render(source, {})).toMatch(html);
  });

  it('name the one that is no TeX', () => {
    expect(() => markdown.render('$$\\frac{$$\n', {})).toThrow(/\$\$\\frac\{\$\$/);
  });

  it('stand as their source without an engine', () => {
    const html = createMarkdown({ math_engine: null }).render('$$x < y$$\n', {});
    expect(html).toBe('<div class="kdmath">$$\nx &lt; y\n$$</div>\n');
  });
});
