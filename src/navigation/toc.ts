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

const usual: ReadonlySet<number> = new Set([2, 3]);

/**
 * The table of contents of a page: its second-level headings with the lower ones below.
 * @param fewest how many of them it takes
 * @param levels which levels are listed
 */
export function tableOfContents(
  headings: readonly Heading[],
  fewest = 2,
  levels = usual,
): TocItem[] {
  const listed = headings.filter(({ level, id }) => levels.has(level) && id !== '');
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
