import { tileView } from '../components/tile.ts';
import { headingOf, type EndContext, type Section } from './section.ts';
import { writtenNames } from './written-names.ts';

/** Pages that this one names by their ids, as tiles. What has no such page is told by the checks. */
export function relatedPages(context: EndContext): Section | undefined {
  const { page, tools } = context;
  const names = writtenNames(page.data.related_pages, []).map(({ name }) => name);
  const tiles = [...new Set(names)]
    .flatMap((id) => tools.site.byId.get(id) ?? [])
    .filter((related) => related !== page)
    .map((related) => tileView(related, tools));
  if (tiles.length === 0) return undefined;
  return { kind: 'related', heading: headingOf(context, 'related-pages', 'end_related'), tiles };
}
