// kramdown, "Footnotes": numbers in the order of the first markers, also of those in footnotes;
// the list at the page's end, or where a list with `{:footnotes}` stands; links back.
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { pageOf } from './env.ts';
import { escapeHtml } from './html-tags.ts';
import type { Options } from './options.ts';
import { newToken } from './token.ts';

/** Registers the list of footnotes; it comes when the spans have been read. */
export function footnotes(markdown: MarkdownIt): void {
  markdown.core.ruler.push('footnotes', (state) => {
    if (pageOf(state).footnotes.definitions.size > 0) addFootnotes(state);
  });
  markdown.renderer.rules.footnote_reference = (tokens, index, _options, env) =>
    writeMarker(tokens[index] as Token, pageOf({ env }).options);
  markdown.renderer.rules.footnote_place = () => '';
}

/** A footnote that is referred to. */
interface Used {
  name: string;
  number: number;
  tokens: Token[];
  markers: number;
  /** How many of the markers stand before its text; only these are linked back to. */
  backlinks: number;
}

function addFootnotes(state: StateCore): void {
  const { footnotes: page, options } = pageOf(state);
  const { body, texts } = withoutTexts(state.tokens);
  const used = new Map<string, Used>();
  const numberMarkers = (tokens: Token[]) => {
    for (const marker of markersIn(tokens)) {
      const name = String(marker.meta?.name);
      let note = used.get(name);
      if (!note) {
        const number = options.footnote_nr + used.size;
        note = { name, number, tokens: texts.get(name) ?? [], markers: 0, backlinks: 0 };
        used.set(name, note);
      }
      marker.meta = { name, number: note.number, repeat: note.markers++ };
    }
  };
  numberMarkers(body);
  // A Map is walked through to its end even where it grows on the way.
  for (const note of used.values()) {
    note.backlinks = note.markers;
    numberMarkers(note.tokens);
  }
  page.order = [...used.keys()];
  const list = used.size === 0 ? [] : listOf([...used.values()], options);
  const place = body.findIndex(({ type }) => type === 'footnote_place');
  state.tokens =
    place === -1
      ? [...body, ...list]
      : [...body.slice(0, place), ...list, ...body.slice(place + 1)];
}

/** Takes the footnotes' texts, which stand behind the page, out of it again. */
function withoutTexts(tokens: Token[]): { body: Token[]; texts: Map<string, Token[]> } {
  const body: Token[] = [];
  const texts = new Map<string, Token[]>();
  let current = body;
  for (const token of tokens) {
    if (token.type === 'footnote_open') texts.set(String(token.meta?.name), (current = []));
    else if (token.type === 'footnote_close') current = body;
    else current.push(token);
  }
  return { body, texts };
}

function* markersIn(tokens: Token[]): Generator<Token> {
  for (const { children } of tokens) {
    for (const child of children ?? []) if (child.type === 'footnote_reference') yield child;
  }
}

function listOf(used: Used[], options: Options): Token[] {
  const section = newToken('footnotes_open', 'div', 1);
  section.attrs = [
    ['class', 'footnotes'],
    ['role', 'doc-endnotes'],
  ];
  const list = newToken('ordered_list_open', 'ol', 1);
  if (options.footnote_nr !== 1) list.attrs = [['start', options.footnote_nr]];
  const tokens = [section, list];
  for (const note of used) {
    const item = newToken('list_item_open', 'li', 1);
    item.attrs = [['id', `fn:${options.footnote_prefix}${note.name}`]];
    tokens.push(item);
    for (const token of withBacklinks(note, options)) tokens.push(token);
    tokens.push(newToken('list_item_close', 'li', -1));
  }
  tokens.push(newToken('ordered_list_close', 'ol', -1));
  tokens.push(newToken('footnotes_close', 'div', -1));
  for (const token of tokens) token.block = true;
  return tokens;
}

/** A footnote's text with the links back: in its last paragraph, or in one of their own. */
function withBacklinks(note: Used, options: Options): Token[] {
  const { tokens } = note;
  if (!options.footnote_backlink) return tokens;
  const last = lastParagraph(tokens, options.footnote_backlink_inline);
  const links = newToken('html_inline', '', 0);
  links.content = writeBacklinks(note, last !== undefined, options);
  if (last) {
    last.children?.push(links);
    return tokens;
  }
  const text = newToken('inline', '', 0);
  text.children = [links];
  return [
    ...tokens,
    newToken('paragraph_open', 'p', 1),
    text,
    newToken('paragraph_close', 'p', -1),
  ];
}

function lastParagraph(tokens: Token[], isAnyDepth: boolean): Token | undefined {
  let at = tokens.length - 1;
  if (isAnyDepth) while (tokens[at]?.nesting === -1 && !isTextEnd(tokens[at])) at--;
  const isText = isAnyDepth ? isTextEnd(tokens[at]) : tokens[at]?.type === 'paragraph_close';
  return isText ? tokens[at - 1] : undefined;
}

const isTextEnd = (token: Token | undefined) =>
  token?.type === 'paragraph_close' || token?.type === 'heading_close';

function writeBacklinks({ name, backlinks }: Used, isInText: boolean, options: Options): string {
  const text = escapeHtml(options.footnote_backlink);
  let html = '';
  for (let repeat = 0; repeat < backlinks; repeat++) {
    const [id, label] = repeat ? [`:${repeat}`, `${text}<sup>${repeat + 1}</sup>`] : ['', text];
    const target = `#fnref:${options.footnote_prefix}${name}${id}`;
    html += isInText || repeat ? '\u00A0' : '';
    html += `<a href="${target}" class="reversefootnote" role="doc-backlink">${label}</a>`;
  }
  return html;
}

function writeMarker({ meta }: Token, options: Options): string {
  const name = options.footnote_prefix + String(meta?.name);
  const repeat = meta?.repeat ? `:${meta.repeat}` : '';
  const text = options.footnote_link_text.replace('%s', String(meta?.number ?? ''));
  const link = `<a href="#fn:${name}" class="footnote" rel="footnote" role="doc-noteref">${text}</a>`;
  return `<sup id="fnref:${name}${repeat}">${link}</sup>`;
}
