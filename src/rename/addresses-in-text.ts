import { hideCode } from './hide-code.ts';

/** An address as it is written in a file. */
export interface WrittenAddress {
  /** Where it begins in the file. */
  offset: number;
  written: string;
  /** `page`: as a browser reads it. `root`: from the site's root, also without a slash. `file`: a path of a source. */
  kind: 'page' | 'root' | 'file';
}

/** An address up to its end, in which brackets come in pairs, and which Liquid may begin. */
const destination = String.raw`(\{\{-?\s*site\.(?:baseurl|url)\s*-?\}\})*(?<address>[^\s()<>"'{}]*(?:\([^\s()<>"'{}]*\)[^\s()<>"'{}]*)*)`;

const places: readonly [RegExp, WrittenAddress['kind']][] = [
  // [text](address) and ![text](address)
  [new RegExp(String.raw`\]\(\s*<?${destination}`, 'dg'), 'page'],
  // [name]: address
  [
    new RegExp(String.raw`^ {0,3}\[[^\]\n^*][^\]\n]*\]:[ \t]*\n?[ \t]*<?${destination}`, 'dgm'),
    'page',
  ],
  // href="address"
  [
    new RegExp(
      String.raw`(?<=<[A-Za-z][^<>]*\s)(?:href|src|data|poster|action)\s*=\s*["']?${destination}`,
      'dg',
    ),
    'page',
  ],
  // {% link path.md %}
  [/\{%-?\s*link\s+(?<address>[^\s%{}]+)/dg, 'file'],
];

const liquid = /\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}/g;
const quoted = /(["'])(?<address>[^"'\s{}]+)\1(?<filter>\s*\|\s*(?:relative_url|absolute_url))?/dg;

/**
 * Every address that a text of Markdown, HTML and Liquid holds, in its order. Code is left out. What
 * Liquid puts together from parts is not seen.
 * @param isIndented whether all of it stands further in, as a text in YAML, and is no code for that
 */
export function addressesInText(text: string, isIndented = false): WrittenAddress[] {
  const visible = hideCode(text, isIndented);
  const found = new Map<number, WrittenAddress>();
  const take = (match: RegExpMatchArray, start: number, kind: WrittenAddress['kind']) => {
    const written = match.groups?.address;
    const place = match.indices?.groups?.address;
    if (!written || !place) return;
    const offset = start + place[0];
    if (!found.has(offset)) found.set(offset, { offset, written, kind });
  };
  for (const [pattern, kind] of places) {
    for (const match of visible.matchAll(pattern)) take(match, 0, kind);
  }
  for (const tag of visible.matchAll(liquid)) {
    for (const match of tag[0].matchAll(quoted)) {
      const isPath = match.groups?.address?.startsWith('/') || match.groups?.filter;
      if (isPath) take(match, tag.index, 'root');
    }
  }
  return [...found.values()].toSorted((a, b) => a.offset - b.offset);
}
