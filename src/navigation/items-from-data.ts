import type { LinkItem } from '../data/navigation.ts';
import type { Address } from '../links/address-of.ts';
import type { NavigationItem } from './navigation-item.ts';

/** The entries of a navigation file, with addresses under the base. */
export function itemsFromData(
  entries: readonly LinkItem[],
  addressOf: (written: string) => Address,
  parentKey = '',
): NavigationItem[] {
  return entries.flatMap((entry, index) => {
    // A mere line stands over what follows it.
    if (entry.title === '') return [];
    const isBelowLine = entry.hr === true || isLine(entries[index - 1]);
    const key = parentKey ? `${parentKey}-${index + 1}` : String(index + 1);
    const target = entry.external_url ?? entry.url;
    const address = target === undefined ? undefined : addressOf(target);
    const item = {
      key,
      title: entry.title,
      url: address?.url,
      href: address?.href,
      external: address?.external ?? false,
      description: entry.description,
      icon: entry.icon,
      ...pictureOf(entry, addressOf),
      ...(isBelowLine && { isBelowLine }),
      items: itemsFromData(entry.subitems ?? [], addressOf, key),
    };
    return [item];
  });
}

/** A picture of this site; none is fetched from elsewhere. */
function pictureOf({ image_url }: LinkItem, addressOf: (written: string) => Address) {
  const address = image_url ? addressOf(image_url) : undefined;
  return address && !address.external ? { picture: address.href } : {};
}

const isLine = (entry: LinkItem | undefined) => entry?.title === '' && entry.hr === true;
