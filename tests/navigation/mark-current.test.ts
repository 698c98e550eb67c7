import { describe, expect, it } from 'vitest';
import { itemsFromData } from '../../src/navigation/items-from-data.ts';
import { markCurrent } from '../../src/navigation/page-navigation.ts';

const html =
  '<a href="/a" data-url="/a">A</a><details data-group="1"><a data-url="/b">B</a></details>' +
  '<details data-group="10"><a data-url="/b/c">C</a><a data-url="/$&amp;">D</a></details>';

const way = itemsFromData([{ title: 'Group' }], () => ({ href: '/', external: false }));

describe("a page's own entry", () => {
  it('is marked, and the groups on the way to it are opened, no others', () => {
    expect(markCurrent(html, '/b', way)).toBe(
      '<a href="/a">A</a><details open><a aria-current="page">B</a></details>' +
        '<details><a>C</a><a>D</a></details>',
    );
  });

  it('is found when its URL holds signs of HTML or of replacements', () => {
    expect(markCurrent(html, '/$&', [])).toContain('<a aria-current="page">D</a>');
  });

  it('is not taken for one whose URL begins alike', () => {
    expect(markCurrent(html, '/', [])).not.toContain('aria-current');
  });
});
