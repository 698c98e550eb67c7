// kramdown, "HTML Blocks" and "Span HTML": which elements are blocks, what an element's content is
// read as, and how a tag is written. Tags are read in one pass; nothing is searched twice.
import { trim, whiteSigns } from './white-space.ts';

const set = (names: string) => new Set(names.split(/\s+/));

/** Elements that never start an HTML block. */
export const spanElements = set(`a abbr acronym b big bdo br button cite code del dfn em i img input
  ins kbd label mark option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var`);

/** Elements that are not allowed amid text: their tags are text there. */
export const blockElements = set(`address article aside applet body blockquote caption col colgroup
  dd div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 header hgroup hr html head iframe
  legend menu li main map nav ol optgroup p pre section summary table tbody td th thead tfoot tr ul`);

/** Elements without an end tag. */
export const voidElements = set(`area base br col command embed hr img input keygen link meta param
  source track wbr`);

const blockContent = set(`address applet article aside blockquote body dd details div dl fieldset
  figure figcaption footer form header hgroup iframe li main map menu nav noscript object section
  summary td`);
const spanContent = set(`a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5
  h6 i ins label legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub sup th tt`);
const rawContent = set('script style math option textarea pre code kbd samp var');

/** What an element's content is read as. */
export type ContentModel = 'block' | 'span' | 'raw';

/** What an element's content is read as where HTML is parsed: `markdown="1"`. */
export function contentModel(name: string): ContentModel {
  if (blockContent.has(name)) return 'block';
  return spanContent.has(name) ? 'span' : 'raw';
}

/** What `markdown="…"` asks for; nothing for values that kramdown does not know. */
export function requestedModel(name: string, value: string | undefined): ContentModel | undefined {
  if (value === '1') return contentModel(name);
  if (value === '0') return 'raw';
  return value === 'span' || value === 'block' ? value : undefined;
}

/** The elements that kramdown knows, in one string a name: a page may have very many tags. */
const elementNames: ReadonlyMap<string, string> = new Map(
  [spanElements, blockElements, voidElements, blockContent, spanContent, rawContent].flatMap(
    (names) => [...names].map((name) => [name, name] as const),
  ),
);

/** An element's name in small letters; nothing for those that kramdown does not know. */
const nameOf = (written: string) => elementNames.get(written.toLowerCase());

/** A start tag. */
export interface StartTag {
  /** In small letters where HTML knows the element. */
  name: string;
  attributes: Map<string, string>;
  isClosed: boolean;
  end: number;
}

// Letters of other scripts are told from signs by their place alone, which is much faster.
const letters = String.raw`\u00C0-\u02FF\u0370-\u1FFF\u200C\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uFFFF`;
const plainName = String.raw`[A-Za-z_${letters}][\w.\u00B7\u0300-\u036F${letters}-]*`;
const anyName = `(?:${plainName}:)?${plainName}`;
const anyValue = String.raw`"([^"]*)"|'([^']*)'|([\w\u00C0-\uFFFF]+)`;
const white = `[${whiteSigns}]`;
const tagName = new RegExp(anyName, 'y');
const attribute = new RegExp(`${white}+(${anyName})(?:${white}*=${white}*(?:${anyValue}))?`, 'y');
const tagEnd = /[ \t\n\v\f\r]*(\/?)>/y;
const endTag = new RegExp(`</(${anyName})${white}*>`, 'y');

/** Reads the start tag at a position. */
export function readStartTag(src: string, at: number): StartTag | undefined {
  if (src.charCodeAt(at) !== 0x3c) return undefined;
  tagName.lastIndex = at + 1;
  const written = tagName.exec(src)?.[0];
  if (!written) return undefined;
  const known = nameOf(written);
  const attributes = new Map<string, string>();
  let end = tagName.lastIndex;
  for (;;) {
    attribute.lastIndex = end;
    const found = attribute.exec(src);
    if (!found) break;
    const [, key = '', double, single, bare] = found;
    attributes.set(known ? key.toLowerCase() : key, double ?? single ?? bare ?? '');
    end = attribute.lastIndex;
  }
  tagEnd.lastIndex = end;
  const close = tagEnd.exec(src);
  if (!close) return undefined;
  return {
    name: known ?? written,
    attributes,
    isClosed: close[1] === '/',
    end: tagEnd.lastIndex,
  };
}

/** Reads the end tag at a position. */
export function readEndTag(src: string, at: number): { name: string; end: number } | undefined {
  endTag.lastIndex = at;
  const found = endTag.exec(src);
  if (!found) return undefined;
  const [, written = ''] = found;
  return { name: nameOf(written) ?? written, end: endTag.lastIndex };
}

const blockStart = new RegExp(`</?(${anyName})`, 'y');

/** Whether a tag at a position ends lazy lines: any but that of a span element. */
export function startsBlockHtml(src: string, at: number): boolean {
  blockStart.lastIndex = at;
  const written = blockStart.exec(src)?.[1];
  if (!written) return false;
  const word = /^\w*/.exec(written)?.[0] ?? '';
  if (spanElements.has(word) || word === 'script') return false;
  return src.charCodeAt(at + 1) !== 0x2f || readEndTag(src, at) !== undefined;
}

/** A start tag as it is written on the page. */
export function writeStartTag(
  name: string,
  attributes: Iterable<readonly [string, string]>,
): string {
  let tag = `<${name}`;
  for (const [key, value] of attributes) {
    if (key !== 'id' || trim(value)) tag += ` ${key}="${escapeHtml(value, true)}"`;
  }
  return `${tag}>`;
}

const special = /&(?!(?:[\w:][\w:.-]*|#\d+|#x[\da-fA-F]+);)|[<>"]/g;
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes text of HTML; entities that are there stay. */
export function escapeHtml(text: string, isAttribute = false): string {
  return text.replace(special, (sign) =>
    sign === '"' && !isAttribute ? sign : (entities[sign] ?? sign),
  );
}

/** Writes an HTML comment; what a browser would take for its end, kramdown does not. */
export function writeComment(body: string): string {
  return `<!--${body.replace(/^(?=-?>)/, ' ').replace(/--(!?)>/g, '--$1&gt;')}-->`;
}
