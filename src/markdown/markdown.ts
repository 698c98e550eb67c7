import MarkdownIt, { type MarkdownIt as Parser } from 'markdown-it';
import { attributeLists } from './attribute-lists.ts';
import { headingIds } from './heading-ids.ts';
import { plainUrls } from './plain-urls.ts';
import { sourcePositions } from './source-positions.ts';
import { typographicSymbols } from './typographic-symbols.ts';

/** kramdown's options, by kramdown's names (kramdown documentation, "Options"). */
export interface MarkdownOptions {
  /** Whether headings get ids from their text. Default: true. */
  auto_ids?: boolean;
  /** Put before every id that is made. Default: none. */
  auto_id_prefix?: string;
  /** Whether a line break in the source is one on the page. Default: false. */
  hard_wrap?: boolean;
}

/**
 * A Markdown parser that reads a page as Jekyll's kramdown does.
 * @param options kramdown's options; the defaults are Jekyll's
 */
export function createMarkdown(options: MarkdownOptions = {}): Parser {
  const { auto_ids = true, auto_id_prefix = '', hard_wrap = false } = options;
  const markdown = new MarkdownIt({ html: true, typographer: true, breaks: hard_wrap });
  // The order is that of the work on a page: first what is read, then what is made of it.
  markdown.use(plainUrls);
  markdown.use(attributeLists);
  markdown.use(typographicSymbols);
  if (auto_ids) markdown.use(headingIds, auto_id_prefix);
  // Last, so that it sees the tokens as they are rendered.
  markdown.use(sourcePositions);
  return markdown;
}
