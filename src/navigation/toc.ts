/** A heading of a page's body. */
export interface Heading {
  level: number;
  id: string;
  text: string;
}

/** An entry of the table of contents. */
export interface TocItem extends Heading {
  items: TocItem[];
}

const shown = new Set([2, 3]);

/**
 * The table of contents of a page: its second-level headings with the third-level ones below.
 * @param fewest how many of them it takes
 */
export function tableOfContents(headings: readonly Heading[], fewest = 2): TocItem[] {
  const listed = headings.filter(({ level, id }) => shown.has(level) && id !== '');
  if (listed.length < fewest) return [];
  const items: TocItem[] = [];
  for (const heading of listed) {
    const entry = { ...heading, items: [] };
    const parent = items.at(-1);
    if (heading.level > 2 && parent && parent.level < heading.level) parent.items.push(entry);
    else items.push(entry);
  }
  return items;
}
