// kramdown-parser-gfm, generate_gfm_header_id: the heading's text in small letters, without what is
// no word character, hyphen or blank; blanks to hyphens; a number behind the second of a name.
// kramdown's own, for `input: kramdown` and inside HTML: a-z, 0-9 and hyphens, from a letter on.
import type { MarkdownIt, Token } from 'markdown-it';
import { pageOf } from './env.ts';
import type { HtmlMeta } from './html-writer.ts';
import { changeInPieces } from './joined-text.ts';
import type { Options } from './options.ts';
import { newToken } from './token.ts';

/** Gives every heading that has no id one made from its text, and a link to itself if wanted. */
export function headingIds(markdown: MarkdownIt): void {
  markdown.core.ruler.push('heading_ids', (state) => {
    const { options } = pageOf(state);
    if (options.auto_ids) addIds(state.tokens, options);
    if (options.header_links) addLinks(state.tokens);
  });
}

function addIds(tokens: Token[], options: Options): void {
  const gfmUses = new Map<string, number>();
  const basicUses = new Map<string, number>();
  let apart = 0;
  tokens.forEach((token, index) => {
    if (token.type === 'html_block') apart += (token.meta as HtmlMeta | null)?.depth ?? 0;
    else if (token.type === 'footnotes_open') apart++;
    else if (token.type === 'footnotes_close') apart--;
    if (token.type !== 'heading_open' || token.attrGet('id') !== null) return;
    const inline = tokens[index + 1];
    const shown = options.auto_id_stripping
      ? shownText(inline, options.input === 'GFM')
      : String(token.meta?.source ?? '');
    const text = options.transliterated_header_ids ? plainLetters(shown) : shown;
    const isGfm = options.input === 'GFM' && apart === 0;
    const id = isGfm
      ? options.auto_id_prefix + numbered(gfmId(text), gfmUses)
      : numbered(options.auto_id_prefix + (basicId(text) || 'section'), basicUses);
    if (id) token.attrs = [...(token.attrs ?? []), ['id', id]];
  });
}

const noWordAtAll = /[^\p{L}\p{M}\p{Nd}\p{Pc}\- \t]+/u;
// What it comes to in plain English text, where it is much faster.
const noAsciiWord = /[^\w\- \t]+/;

function addLinks(tokens: Token[]): void {
  tokens.forEach((token, index) => {
    const id = token.type === 'heading_open' && token.attrGet('id');
    if (!id) return;
    const open = newToken('link_open', 'a', 1);
    open.attrs = [['href', `#${id}`]];
    tokens[index + 1]?.children?.unshift(open, newToken('link_close', 'a', -1));
  });
}

/** The id that GFM's parser makes of a heading's text; it may be empty, and is then left out. */
function gfmId(text: string): string {
  const noWord = /^[\0-\x7F]*$/.test(text) ? noAsciiWord : noWordAtAll;
  // What is replaced is not one string, but as many as there are places.
  return changeInPieces(text.toLowerCase(), (piece) =>
    piece.split(noWord).join('').split(/[ \t]/).join('-'),
  );
}

/** The id that kramdown makes of text, unless nothing is left of it. */
export function basicId(text: string): string {
  return text
    .replace(/^[^a-zA-Z]+/, '')
    .replace(/[^a-zA-Z0-9 -]/g, '')
    .replaceAll(' ', '-')
    .toLowerCase();
}

const plainLetters = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');

function numbered(id: string, uses: Map<string, number>): string {
  const earlier = uses.get(id) ?? 0;
  uses.set(id, earlier + 1);
  return earlier === 0 ? id : `${id}-${earlier}`;
}

const withoutText = new Set(['html_inline', 'image', 'footnote_reference']);
const textOfGfm = new Set(['code_inline', 'math_inline']);

/** The text of a heading's spans, without their markup; code and formulas are text for GFM only. */
const shownText = (inline: Token | undefined, isGfm: boolean) =>
  (inline?.children ?? [])
    .filter(({ type }) => !withoutText.has(type) && (isGfm || !textOfGfm.has(type)))
    .map((token) => token.content)
    .join('');
