import type { Landmark } from './landmarks.ts';
import type { PageItems, Span } from './page-items.ts';

/** From the narrowest to the widest. */
const landmarks: readonly Landmark[] = ['page-body', 'main', 'content', 'article'];

/**
 * The parts of both pages that are their main content. What a selector has named comes first. Else
 * it is the first landmark that both have, so that like is compared with like; else each page's own,
 * with the new page's `main` rather than its body, since the old one holds its title, too. A page
 * without any landmark is taken without header, footer, navigation and what stands aside.
 */
export function mainContents(before: PageItems, after: PageItems): [Span[], Span[]] {
  return [mainContent(before, after), mainContent(after, before)];
}

function mainContent(page: PageItems, other: PageItems): Span[] {
  const has = (one: Landmark) => page.spans.has(one);
  if (has('selected')) return spansOf(page, 'selected');
  const own = landmarks.find(has);
  // Whoever names a part of one side means what was written for the page.
  if (other.spans.has('selected')) return spansOf(page, own);
  const common = landmarks.find((one) => has(one) && other.spans.has(one));
  return spansOf(page, common ?? landmarks.find((one) => one !== 'page-body' && has(one)) ?? own);
}

function spansOf({ items, spans }: PageItems, landmark: Landmark | undefined): Span[] {
  if (landmark) return spans.get(landmark) ?? [];
  const gaps = spans.get('surroundings') ?? [];
  return gaps.reduce(without, [{ from: 0, to: items.length }]);
}

/** What is left of some parts when another is taken out of them. */
const without = (spans: readonly Span[], gap: Span): Span[] =>
  spans.flatMap(({ from, to }) =>
    [
      { from, to: Math.min(to, gap.from) },
      { from: Math.max(from, gap.to), to },
    ].filter((span) => span.from < span.to),
  );
