import { hasClass, type Element, type Selector } from './selector.ts';

/** Parts of a page by which its main content is known. */
export type Landmark = 'selected' | 'page-body' | 'main' | 'content' | 'article' | 'surroundings';

const surroundings = new Set(['banner', 'contentinfo', 'complementary']);

/** What an element is a landmark of. `open` are the open elements, the element itself the last. */
export function landmarksOf(
  element: Element,
  open: readonly Element[],
  selected?: Selector,
): Landmark[] {
  const { name, attributes } = element;
  const role = attributes.get('role');
  const found: Landmark[] = [];
  if (selected?.(open)) found.push('selected');
  if (hasClass(element, 'page-body')) found.push('page-body');
  if (name === 'main' || role === 'main') found.push('main');
  if (attributes.get('id') === 'content') found.push('content');
  if (name === 'article') found.push('article');
  if (isSurrounding(name, open) || surroundings.has(role ?? '')) found.push('surroundings');
  return found;
}

/** A header or footer inside a part of the page belongs to that part, not to the page. */
function isSurrounding(name: string, open: readonly Element[]): boolean {
  if (name === 'aside') return true;
  if (name !== 'header' && name !== 'footer') return false;
  return !open.some((element) => ['main', 'article', 'section'].includes(element.name));
}
