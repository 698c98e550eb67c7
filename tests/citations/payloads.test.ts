import { describe, expect, it } from 'vitest';
import { renderCited, textOf, withStyle } from './render-cited.ts';

const attack = '<img src=x onerror=alert(1)><script>alert(1)</script>';

const entry = (fields: Readonly<Record<string, string>>) =>
  `@article{a,\n${Object.entries({ title: 'T', author: 'B, C', year: '1999', ...fields })
    .map(([name, value]) => `  ${name} = {${value}},\n`)
    .join('')}}\n`;

const show = (fields: Readonly<Record<string, string>>, style: string) =>
  renderCited('{% cite a %}\n\n{% bibliography --cited %}\n', {
    ...withStyle(style),
    '_bibliography/references.bib': entry(fields),
  });

describe.each(['vancouver', 'harvard1'])('HTML in an entry, in the style %s', (style) => {
  it.each(['title', 'author', 'journal', 'volume', 'number', 'pages', 'year', 'note', 'publisher'])(
    'is text in %s',
    async (field) => {
      const { html } = await show({ [field]: `X${attack}` }, style);
      expect(html).not.toMatch(/<(?:img|script)/i);
      expect(html.match(/<(?!\/?(?:p|a|ol|li|span|i|b)\b)/g)).toBeNull();
      expect(html).not.toContain('\uE000');
    },
  );

  it.each([
    ['url', `https://x.org/"onmouseover="alert(1)`],
    ['url', `https://x.org/${attack}`],
    ['doi', `10.1/"onmouseover="alert(1)`],
    ['doi', `10.1/${attack}`],
    ['url', 'javascript:alert(1)'],
    ['url', 'JavaScript:alert(1)'],
    ['url', 'data:text/html,x'],
    ['url', 'https:javascript'],
    ['url', 'vbscript:x'],
  ])('is no link in %s = %s', async (field, value) => {
    const { html } = await show({ [field]: value }, style);
    expect(html).not.toMatch(/<(?:img|script)/i);
    for (const [, attributes = ''] of html.matchAll(/<a\s([^>]*)>/g)) {
      expect(attributes.replace(/[\w-]+="[^"]*"/g, '').trim()).toBe('');
      expect(attributes).toMatch(/href="(?:#|https:\/\/(?:x|doi)\.org\/)/);
    }
  });

  it('keeps what stands for a component, and Liquid, as they are written', async () => {
    const title =
      'A \u{F0000}0\u{F0001} B \uE0010\uE002x\uE003 {% raw %} {{ page.title }} *x* $\\&$';
    const { html, problems } = await show({ title }, style);
    expect(problems).toEqual([]);
    expect(textOf(html)).toContain('A 0 B 0x');
    expect(html).not.toContain('<em>');
  });
});

describe('what the toolkit writes', () => {
  it('has no style and no script of its own', async () => {
    const small = '@book{a, title = {\\textsc{Small} \\textbf{B} \\emph{I}}, author = {B, C}}';
    const { html } = await renderCited('{% cite a %}\n\n{% bibliography %}\n', {
      ...withStyle('harvard1'),
      '_bibliography/references.bib': small,
    });
    expect(html).toContain('<span class="small-caps">Small</span>');
    expect(html).not.toMatch(/\sstyle=|<div|\son\w+=/);
  });

  it('takes no key for markup', async () => {
    const { html } = await renderCited('{% cite a<b>"c %}\n\n{% bibliography %}\n', {
      ...withStyle('vancouver'),
      '_bibliography/references.bib': "@book{a<b>'c, title = {T}, author = {B, C}}",
    });
    expect(html).not.toContain('<b>');
    expect(html).toContain('<span id="a&lt;b&gt;&#39;c">');
  });
});
