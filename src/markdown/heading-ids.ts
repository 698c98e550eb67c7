// kramdown-parser-gfm, generate_gfm_header_id: the heading's source text in small letters, without
// what is no word character, hyphen or blank; blanks to hyphens; a number behind the second of a name.
import type { MarkdownIt, StateCore, Token } from 'markdown-it';

/** Gives every heading that has no id one made from its text. */
export function headingIds(markdown: MarkdownIt, prefix: string): void {
  markdown.core.ruler.push('heading_ids', (state) => addIds(state, prefix));
}

function addIds(state: StateCore, prefix: string): void {
  const uses = new Map<string, number>();
  state.tokens.forEach((token, index) => {
    if (token.type !== 'heading_open' || token.attrGet('id') !== null) return;
    const id = headingId(textOf(state.tokens[index + 1]));
    const earlier = uses.get(id) ?? 0;
    uses.set(id, earlier + 1);
    token.attrSet('id', prefix + (earlier === 0 ? id : `${id}-${earlier}`));
  });
}

/** The id that kramdown's GFM parser makes of a heading's text; `section` when nothing is left. */
export function headingId(text: string): string {
  const id = text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- \t]/gu, '')
    .replace(/[ \t]/g, '-');
  return id || 'section';
}

/** The text as written, before quotes became typographic; attribute lists are already gone. */
const textOf = (inline: Token | undefined) =>
  (inline?.children ?? [])
    .filter((token) => token.type === 'text' || token.type === 'code_inline')
    .map((token) => token.content)
    .join('');
