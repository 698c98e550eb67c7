import type { Finding } from './finding.ts';
import { includeCalls } from './include-names.ts';
import { isThemePart } from './theme-parts.ts';

/** A call whose name begins as written and ends as a variable says. */
const calledByVariable = /\{%-?\s*include(?:_cached)?\s+([^\s{%}]*)\{\{/g;

/**
 * Includes of a site's own that took the place of parts of the old theme, and that nothing calls
 * any more: what they said is on no page, so that a person must see to it.
 * @param includes their texts by name
 * @param callers the texts of pages and layouts, as they are in the new site
 */
export function unusedParts(
  includes: ReadonlyMap<string, string>,
  callers: readonly string[],
): Finding[] {
  const called = new Set<string>();
  const starts: string[] = [];
  const follow = (text: string): void => {
    for (const [, start = ''] of text.matchAll(calledByVariable)) starts.push(start);
    for (const { name } of includeCalls(text)) {
      const own = includes.get(name);
      if (own === undefined || called.has(name)) continue;
      called.add(name);
      follow(own);
    }
  };
  callers.forEach(follow);
  return [...includes.keys()]
    .filter((name) => isThemePart(name) && !called.has(name))
    .filter((name) => !starts.some((start) => name.startsWith(start)))
    .map((name) => ({
      file: `_includes/${name}`,
      line: 1,
      message: 'It took the place of a part of the old theme, and nothing calls it here',
      advice: `Its words and links are on no page. Put what is still wanted into ${placeOf(name)}.`,
    }));
}

const places: Readonly<Record<string, string>> = {
  'footer.html': '_data/footer.yml',
  'topnav.html': '_data/topnav.yml',
  'sidebar.html': 'a file of _data/sidebars',
};

const placeOf = (name: string) =>
  places[name] ?? 'a page, the data, or a template of yours in _includes/partials';
