import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { liquidOf } from '../support/liquid-of.ts';
import { siteOf } from '../support/read-site.ts';
import { text } from '../support/write-site.ts';

function rendererOf(file = 'content/a/page.md', base = '/') {
  const site = siteOf(
    {
      'content/index.md': text('# Home'),
      'content/a/page.md': text('# Page'),
      'content/a/part.txt': 'part',
      'content/secret.txt': 'above',
      '_includes/faulty.html': text('Fine', '{% nonsense %}{{ "x" | upcas }}{% link gone.md %}'),
      '_includes/itself.html': '{% include itself.html %}',
    },
    base,
  );
  return { site, render: liquidOf(site, file) };
}

describe('what is wrong is told where it stands, and the rest is rendered', () => {
  it.each([
    [
      'an unknown filter lets the value through',
      'a\n{{ "b" | upcas }} c',
      'a\nb c',
      ['2:1 unknown-filter'],
    ],
    [
      'an unknown tag leaves nothing',
      'a\n {% nonsense %}b',
      'a\n               b',
      ['2:2 unknown-tag'],
    ],
    ['a link that leads nowhere', 'a {% link b/gone.md %} b', 'a  b', ['1:3 dead-link']],
    ['a post that is not there', 'a\n{% post_url 2024-01-05-x %}', 'a\n', ['2:1 dead-link']],
    [
      'a file beside the page that is not there',
      '\n{% include_relative gone.txt %}',
      '\n',
      ['2:1 unknown-include'],
    ],
    ['a file above the page', '{% include_relative ../secret.txt %}', '', ['1:1 unknown-include']],
    ['a division by zero', 'a\n{{ 1 | divided_by: 0 }} b', 'a\n b', ['2:1 liquid-syntax']],
    [
      'a fault in a loop, once',
      '{% for i in (1..3) %}{{ i }}{{ i | append: }}{% endfor %}',
      '123',
      ['1:29 liquid-syntax'],
    ],
    [
      'an include with faults, once',
      '{% include faulty.html %}{% include faulty.html %}',
      expect.any(String),
      [
        '_includes/faulty.html:2:1 unknown-tag',
        '_includes/faulty.html:2:15 unknown-filter',
        '_includes/faulty.html:2:32 dead-link',
        '_includes/faulty.html:2:32 dead-link',
      ],
    ],
    [
      'an include of itself',
      'a {% include itself.html %} b',
      'a  b',
      ['_includes/itself.html:1:1 liquid-syntax'],
    ],
    [
      'a faulty line of a liquid tag',
      'a\n{% liquid\n  echo "b" | upcas\n%}',
      'a\nb',
      ['3:3 unknown-filter'],
    ],
    [
      'a highlight that is not closed',
      'a\n{% highlight js %}b',
      expect.any(String),
      ['2:1 liquid-syntax'],
    ],
  ])('%s', (_, source, expected, problems) => {
    const rendered = rendererOf().render(source);
    expect(rendered.problems).toEqual(problems);
    expect(rendered.text).toEqual(expected);
  });
});

describe('tags that read files', () => {
  it('link takes the base', () => {
    const { render } = rendererOf('content/a/page.md', '/base/');
    expect(render('{% link index.md %} {% link secret.txt %}').text).toBe(
      '/base/ /base/secret.txt',
    );
  });

  it('a symbolic link leads out of nothing', () => {
    const { site, render } = rendererOf();
    symlinkSync('/etc/hostname', join(site.dir, 'content/a/outside.txt'));
    expect(render('{% include_relative outside.txt %}')).toEqual({
      text: '',
      problems: ['1:1 unknown-include'],
    });
    expect(render('{% include_relative part.txt %}').text).toBe('part');
  });

  it('highlight colours code that is known and keeps its text', () => {
    const { text: html } = rendererOf().render('{% highlight js %}let a = "<b>"{% endhighlight %}');
    expect(html).toMatch(
      /^<figure class="highlight"><pre><code class="language-js" data-lang="js"><span class="token keyword">let<\/span> a /,
    );
    expect(html.replace(/<[^>]+>/g, '')).toBe('let a = "&lt;b>"');
  });
});

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .trim()
    .split(/\s+/);

describe('highlight with linenos has the words of what Jekyll 4.3.1 writes', () => {
  const gutter = '<table class="rouge-table"><tbody><tr><td class="gutter gl"><pre class="lineno">';
  const between = '</pre></td><td class="code"><pre>';
  const end = '</pre></td></tr></tbody></table>';
  it.each([
    [
      '{% highlight text linenos %}\na\n  b &\n\nc\n\n{% endhighlight %}',
      `${gutter}1\n2\n3\n4\n${between}a\n  b &amp;\n\nc\n${end}`,
    ],
    [
      '{% highlight foo linenos=inline %}one{% endhighlight %}',
      `${gutter}1\n${between}one\n${end}`,
    ],
    [
      '{% highlight text linenos=table mark_lines="1 2" %}\none\n  {% endhighlight %}',
      `${gutter}1\n2\n${between}one\n  \n${end}`,
    ],
    ['{% highlight text hl_lines="1" %}\none\ntwo\n{% endhighlight %}', '<code>one\ntwo</code>'],
  ])('%j', (source, theirs) => {
    expect(words(rendererOf().render(source).text)).toEqual(words(theirs));
  });
});

describe('what a layout sees', () => {
  it('content and layout are laid over the rest', () => {
    const { render } = rendererOf();
    const scope = { content: '<p>{{ x }}</p>', layout: { name: 'page' } };
    expect(render('{{ layout.name }}: {{ content }}', scope).text).toBe('page: <p>{{ x }}</p>');
    expect(render('{{ layout.name }}: {{ content }}').text).toBe(': ');
  });
});

describe('no page takes more than a page may', () => {
  it.each([
    [
      'a text that doubles',
      '{% assign a = "xxxxxxxxxx" %}{% for i in (1..60) %}{% assign a = a | append: a %}{% endfor %}{{ a | size }}',
    ],
    [
      'loops in loops that write',
      '{% for i in (1..99999) %}{% for j in (1..99999) %}xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx{% endfor %}{% endfor %}',
    ],
    ['a loop without end', '{% for i in (1..99999999999) %}{% endfor %}'],
    [
      'a list that doubles',
      '{% assign a = "1,2,3,4" | split: "," %}{% for i in (1..60) %}{% assign a = a | concat: a %}{% endfor %}',
    ],
    ['a range as a list', '{{ (1..99999999999) | join: "," | size }}'],
  ])('%s', (_, source) => {
    expect(rendererOf().render(source).problems).toHaveLength(1);
  });

  it('reaches no property but those of its values', () => {
    const source =
      '{{ page.constructor }}{{ page.tags.length }}{{ constructor }}{{ __proto__ }}{{ page["__proto__"] }}{{ site.data.toString }}';
    expect(rendererOf().render(source)).toEqual({ text: '', problems: [] });
  });
});
