import { describe, expect, it } from 'vitest';
import { createMarkdown } from '../../src/markdown/markdown.ts';
import { textToken } from '../../src/markdown/token.ts';

describe('a text that is read when it is asked for', () => {
  it('has the same spans for whoever asks, and they are what is written', () => {
    const markdown = createMarkdown();
    markdown.core.ruler.push('added', ({ tokens }) => {
      for (const { children } of tokens) children?.push(textToken(' more'));
    });
    const html = '<p>one <em>two</em> more</p>\n<p>three more</p>\n';
    expect(markdown.render('one *two*\n\nthree\n', {})).toBe(html);
  });

  it('is written the same each time', () => {
    const markdown = createMarkdown();
    const env = {};
    const tokens = markdown.parse('one *two*\n\n- [a](b) "c"\n', env);
    const html = markdown.renderer.render(tokens, markdown.options, env);
    expect(html).toContain('<em>two</em>');
    expect(markdown.renderer.render(tokens, markdown.options, env)).toBe(html);
  });

  it('follows the options that the texts before it have set', () => {
    const source = 'one {::options auto_ids="false" /}\n\n# Two\n';
    expect(createMarkdown().render(source, {})).toContain('<h1>Two</h1>');
  });

  it('tells what is never closed in it, wherever it stands', () => {
    const unclosed: { name: string }[] = [];
    createMarkdown().render('# A <b>heading\n\n- an <i>item\n\n| a <u>cell |\n', { unclosed });
    // A tag may be told twice, and a table's is.
    expect(new Set(unclosed.map(({ name }) => name))).toEqual(new Set(['b', 'i', 'u']));
  });
});
