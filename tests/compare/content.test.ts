import { describe, expect, it } from 'vitest';
import { contentSlice } from '../../src/compare/content-slice.ts';
import { mainContents } from '../../src/compare/main-content.ts';
import { pageContent } from '../../src/compare/page-content.ts';
import { readItems } from '../../src/compare/page-items.ts';
import { parseSelector } from '../../src/compare/selector.ts';
import { page } from './sites.ts';

const read = (html: string) => {
  const items = readItems(page(html));
  return pageContent(items, [{ from: 0, to: items.items.length }]);
};

describe('the text of a page', () => {
  it.each([
    ['white space', '<p>a\n  b&nbsp;c</p>', 'a b c'],
    ['blocks', '<p>a</p><p>b<br>c</p><ul><li>d<li>e</ul>', 'a b c d e'],
    ['tags inside a word', 'un<b>believ</b>able', 'unbelievable'],
    ['entities', '&amp; &#38; &eacute; &lt;p&gt;', '& & \u00E9 <p>'],
    ['soft hyphens', 'data&shy;base zero&#8203;width', 'database zerowidth'],
    ['accents', 'e\u0301', '\u00E9'],
    [
      'code',
      '<script>x</script><style>y</style><template>z</template><noscript>n</noscript>a',
      'a',
    ],
    ['comments', 'a<!-- b -->c', 'ac'],
    ['drawings', '<svg><title>t</title><text>x</text></svg>', 'x'],
    ['what is to be passed over', '<div data-parity-ignore><p>x</p></div>a', 'a'],
    ['anchors of headings', '<h2>A<a class="x header-anchor" href="#a">#</a></h2>', 'A'],
    [
      'a search box',
      '<form><label>Find</label><input type="search"><button>Go</button></form>a',
      'a',
    ],
    ['a search landmark', '<div role="search">x</div><search>y</search>a', 'a'],
    ['hidden controls', '<button hidden>x</button><div role="group" hidden>y</div>a', 'a'],
    ['a control that holds content', '<button class="accordion-button">A</button>', 'A'],
    ['choices', '<select><option>x</option></select>a', 'a'],
    ['what is never closed', '<div><p>a<p>b', 'a b'],
    ['what was never opened', '</div>a</p>b', 'ab'],
  ])('%s', (_name, html, text) => {
    expect(read(html).text).toBe(text);
  });
});

it('lists headings, links, images, frames and ids', () => {
  const { headings, links, images, embeds, ids } = read(`
    <h2 id="a">A <b>b</b></h2><a name="old"></a>
    <a href="/x"><img src="/s.webp" data-original-src="/i.png" alt="I"> words</a>
    <a href="#">top</a><a href="javascript:x()">run</a><a>none</a>
    <iframe src="https://www.youtube.com/embed/1"></iframe>`);
  expect({ headings, links, images, embeds, ids }).toEqual({
    headings: [{ level: 2, id: 'a', text: 'A b' }],
    links: [{ href: '/x', text: 'words' }],
    images: [{ src: '/i.png', alt: 'I' }],
    embeds: ['https://www.youtube.com/embed/1'],
    ids: ['a', 'old'],
  });
});

it('reads title and description', () => {
  const head = '<title>A &amp; B</title><meta name="Description" content="C &amp; D">';
  const { title, description } = readItems(page('<svg><title>x</title></svg>', head));
  expect([title, description]).toEqual(['A & B', 'C & D']);
});

describe('the main content', () => {
  const header = '<header>H</header><nav>N</nav>';
  const footer = '<aside>S</aside><footer>F</footer>';
  const body = '<div class="page-body">B<nav>n</nav></div>';
  it.each([
    ['of two pages with bodies', `<main>M${body}</main>`, `<main>X${body}</main>`, 'B n', 'B n'],
    ['of one with a body, one without', '<main>O</main>', `<main>T${body}</main>`, 'O', 'T B n'],
    ['by role', '<div role="main">O</div>', '<main>T</main>', 'O', 'T'],
    ['without navigation', '<main><nav>x</nav>O</main>', '<main>O</main>', 'O', 'O'],
    ['by #content', '<div id="content">O</div>', '<main>T</main>', 'O', 'T'],
    ['by article', 'x<article><header>h</header>O</article>', 'T', 'h O', 'T'],
    [
      'of all articles',
      '<article>O</article>x<article>P</article>',
      '<article>T</article>',
      'O P',
      'T',
    ],
    ['without any landmark', '<div>O</div>', '<section><header>h</header>T</section>', 'O', 'h T'],
    ['of an own kind each', '<div id="content">O</div>', body, 'O', 'B n'],
  ])('%s', (_name, before, after, was, is) => {
    const pages = [before, after].map((html) => readItems(page(header + html + footer)));
    const [old, now] = pages;
    if (!old || !now) throw new Error('two pages');
    const spans = mainContents(old, now);
    expect(pages.map((one, index) => pageContent(one, spans[index] ?? []).text)).toEqual([was, is]);
  });

  it('is what a selector names, and the body of the other side', () => {
    const old = readItems(
      page('<main>x<p class="t">O</p><p class="t">P</p></main>'),
      parseSelector('.t'),
    );
    const now = readItems(page(`<main>X${body}</main>`));
    const [oldSpans, newSpans] = mainContents(old, now);
    expect(pageContent(old, oldSpans).text).toBe('O P');
    expect(pageContent(now, newSpans).text).toBe('B n');
  });

  it('is cut out before it is read', () => {
    const head = '<head><title>T</title></head>';
    expect(contentSlice(`<html>${head}<body>x<main id="m">a</main>y</body>`)).toBe(
      '<html><head><title>T</title><main id="m">a',
    );
    const commented = `<html>${head}<body><!-- <main> -->x<main>a</main></body>`;
    expect(contentSlice(commented)).toBe(commented);
    const none = `<html>${head}<body><div>a</div></body>`;
    expect(contentSlice(none)).toBe(none);
  });
});
