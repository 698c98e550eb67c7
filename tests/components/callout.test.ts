import { describe, expect, it } from 'vitest';
import { renderPage } from './render-page.ts';

const theme = (version: string) => ({
  '_data/site.yml': `jekyll_config: { remote_theme: "x/elixir-toolkit-theme@${version}" }\n`,
});
const why =
  '{% include callout.html type="tip" content="\n**Why**\\\\\n>> For *reuse*\\\\\n>> For all\\\\\n" %}';
const bodyOf = (page: string, files = {}) =>
  /<div class="callout-body">([\s\S]*)<\/div><\/aside>/.exec(renderPage(page, files).html)?.[1];

describe('the text of a callout', () => {
  it.each(['1.19.0', '2.5.0', '5.0'])(
    'is one piece, as version %s of the theme has it',
    (version) => {
      expect(bodyOf(why, theme(version))).toBe(
        '<p><strong>Why</strong><br />» For <em>reuse</em><br />» For all<br /></p>',
      );
    },
  );

  it('keeps blocks in HTML', () => {
    const page = '{% include callout.html content="<p>A</p><ul><li>B</li></ul>" %}';
    expect(bodyOf(page, theme('3.2.0'))).toBe('<p>A</p><ul><li>B</li></ul>');
  });

  it.each([{}, theme('6.1.0')])('is Markdown with its blocks otherwise: %j', (files) => {
    expect(bodyOf('{% include callout.html content="A\n\n* B" %}', files)).toBe(
      '<p>A</p><ul><li>B</li></ul>',
    );
  });
});
