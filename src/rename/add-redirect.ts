import { isScalar, isSeq, parseDocument, stringify } from 'yaml';
import { splitFrontMatter } from '../read/front-matter.ts';

/**
 * A page's source with an old URL in its `redirect_from`; all else stays byte for byte.
 * @param from all that leads to the page from now on, in its order
 */
export function withRedirects(source: string, from: readonly string[]): string {
  const { text } = splitFrontMatter(source);
  const eol = /\r\n/.test(source) ? '\r\n' : '\n';
  const list = stringify(from, { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/^\[ (.*) \]$/s, '[$1]');
  if (text === undefined) {
    if (from.length === 0) return source;
    return `---${eol}redirect_from: ${list}${eol}---${eol}${eol}${source.replace(/^\uFEFF/, '')}`;
  }
  const start = source.indexOf('\n') + 1;
  const document = parseDocument(text, { uniqueKeys: false });
  const node = document.get('redirect_from', true);
  const cut = (begin: number, end: number, put: string) =>
    source.slice(0, start + begin) + put + source.slice(start + end);
  if (node === undefined) {
    return from.length === 0
      ? source
      : cut(text.length, text.length, `redirect_from: ${list}${eol}`);
  }
  const range = (node as { range?: [number, number, number] | null }).range;
  if (!range) return source;
  if (isSeq(node) && !node.flow) {
    const indent = /[ \t]*$/.exec(text.slice(0, range[0]))?.[0] ?? '';
    const items = from.map((url) => `- ${stringify(url).trim()}`).join(eol + indent);
    return cut(
      range[0],
      range[1],
      items.length > 0 ? items + endOf(text.slice(...bounds(range))) : '[]',
    );
  }
  const isEmpty = isScalar(node) && node.value === null;
  return cut(range[0], range[1], isEmpty ? ` ${list}` : list);
}

const bounds = ([from, to]: [number, number, number]): [number, number] => [from, to];

/** The line end that belongs to a block list. */
const endOf = (list: string) => /\s*$/.exec(list)?.[0] ?? '';
