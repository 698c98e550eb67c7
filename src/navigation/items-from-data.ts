import type { LinkItem } from '../data/navigation.ts';
import { comparableUrl } from '../jekyll/permalink.ts';
import { isFullUrl, relativeUrl } from '../jekyll/relative-url.ts';
import type { NavigationItem } from './navigation-item.ts';

/** The entries of a navigation file, with addresses under the base. */
export function itemsFromData(
  entries: readonly LinkItem[],
  base: string,
  parentKey = '',
): NavigationItem[] {
  return entries.map((entry, index) => {
    const key = parentKey ? `${parentKey}-${index + 1}` : String(index + 1);
    const target = entry.external_url ?? entry.url;
    const external = target !== undefined && isFullUrl(target);
    return {
      key,
      title: entry.title,
      url:
        target === undefined || external ? undefined : comparableUrl(target.replace(/[?#].*/, '')),
      href: target === undefined ? undefined : relativeUrl(target, base),
      external,
      description: entry.description,
      icon: entry.icon,
      items: itemsFromData(entry.subitems ?? [], base, key),
    };
  });
}
