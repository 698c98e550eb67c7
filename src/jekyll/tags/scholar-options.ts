/** What stands in a tag of jekyll-scholar (its README, "Usage"): words, and options behind them. */
export interface ScholarOptions {
  words: string[];
  /** Values of each option by its long name; an option without one has an empty text. */
  values: ReadonlyMap<string, readonly string[]>;
}

/** Long names by the short ones; those with a value end in `=`. */
const short: Readonly<Record<string, string>> = {
  c: 'cited',
  C: 'cited_in_order',
  A: 'suppress_author',
  f: 'file=',
  p: 'prefix=',
  s: 'style=',
  l: 'locator=',
  L: 'label=',
  o: 'offset=',
  m: 'max=',
};

/** Options of jekyll-scholar that do nothing here. */
const absent = new Map(
  Object.entries({
    q: 'query',
    t: 'text',
    T: 'template',
    g: 'group_by',
    G: 'group_order',
    O: 'type_order',
    h: 'bibliography_list_tag',
  }),
);

const option = /(?:^|\s)(?:--([a-z][\w-]*)|-([A-Za-z])(?![A-Za-z]))(?:\s*=)?/g;

/**
 * Reads words and options. A value goes as far as the next option, so that it may hold blanks.
 * @throws Error that names an option that is not known
 */
export function scholarOptions(args: string): ScholarOptions {
  const found = [...args.matchAll(option)];
  const words = args
    .slice(0, found[0]?.index)
    .split(/[\s,]+/)
    .filter(Boolean);
  const values = new Map<string, string[]>();
  found.forEach((match, index) => {
    const [all, long, letter = ''] = match;
    const spec = long === undefined ? short[letter] : longNames.get(long.replaceAll('-', '_'));
    if (spec === undefined) throw new Error(unknown(long ?? letter, all.trim()));
    const rest = args.slice(match.index + all.length, found[index + 1]?.index).trim();
    const name = spec.replace('=', '');
    // Behind an option that takes no value there may be more words.
    if (!spec.endsWith('=')) words.push(...rest.split(/[\s,]+/).filter(Boolean));
    else if (rest === '') throw new Error(`the option --${name} has no value`);
    const value = rest.replace(/^(["'])(.*)\1$/s, '$2');
    values.set(name, [...(values.get(name) ?? []), spec.endsWith('=') ? value : '']);
  });
  return { words, values };
}

const longNames = new Map(
  Object.values(short).map((spec) => [spec.replace('=', ''), spec] as const),
);

function unknown(name: string, written: string): string {
  const known = [...longNames.keys()].map((long) => `--${long}`).join(', ');
  const isAbsent = absent.has(name) || [...absent.values()].includes(name);
  return isAbsent
    ? `the option ${written} of jekyll-scholar is not here; there are ${known}`
    : `there is no option ${written}; there are ${known}`;
}
