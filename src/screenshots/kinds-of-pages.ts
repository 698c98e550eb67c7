/** A built page: its path below the output folder, `about.html`, and its HTML. */
export interface BuiltPage {
  file: string;
  html: string;
}

/** What tells each kind of page, in the order in which they are looked at. */
const kinds: readonly [name: string, isOne: (page: BuiltPage) => boolean][] = [
  ['home', ({ file }) => file === 'index.html'],
  [
    'text',
    ({ html }) => isText(html) && !/<table|<img|class="(?:tiles|callout)/.test(bodyOf(html)),
  ],
  ['pictures', ({ html }) => isText(html) && /<img|<picture/.test(bodyOf(html))],
  ['table', ({ html }) => isText(html) && bodyOf(html).includes('<table')],
  ['tools', ({ html }) => /class="[^"]*\btool-table|class="[^"]*\bdata-table/.test(bodyOf(html))],
  ['tiles', ({ html }) => /class="[^"]*\btiles\b/.test(bodyOf(html))],
  ['callouts', ({ html }) => bodyOf(html).includes('class="callout')],
  ['code', ({ html }) => bodyOf(html).includes('<pre')],
  ['parts', ({ html }) => /\bdata-part="(?!table)/.test(html)],
  ['search', ({ file }) => file === 'search.html'],
  ['site-map', ({ file }) => file === 'site-map.html'],
  ['not-found', ({ file }) => file === '404.html'],
];

/**
 * One page of each kind that a site has: of those alike the longest, on which most can go wrong.
 * A page that stands for one kind stands for no other.
 */
export function kindsOfPages(pages: readonly BuiltPage[]): { name: string; file: string }[] {
  const byLength = pages.toSorted((one, other) => other.html.length - one.html.length);
  const taken = new Set<string>();
  return kinds.flatMap(([name, isOne]) => {
    const found = byLength.find((page) => !taken.has(page.file) && isOne(page));
    if (!found) return [];
    taken.add(found.file);
    return [{ name, file: found.file }];
  });
}

const isText = (html: string) => html.includes('<body class="layout-page"');

function bodyOf(html: string): string {
  const start = html.indexOf('class="page-body"');
  const end = html.indexOf('<div class="page-end"', start);
  return start === -1 ? '' : html.slice(start, end === -1 ? undefined : end);
}
