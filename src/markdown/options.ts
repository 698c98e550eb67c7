// kramdown, "Options": their names, Jekyll's defaults, and how `{::options}` writes them as text.

/** kramdown's options, by kramdown's names. */
export interface MarkdownOptions {
  /** The parser: `GFM` as Jekyll has it, or `kramdown`. Default: GFM. */
  input?: string;
  /** Whether headings get ids from their text. Default: true. */
  auto_ids?: boolean;
  /** Put before every id that is made. Default: none. */
  auto_id_prefix?: string;
  /** Whether ids are made of a heading's text without its markup. Default: as the parser does. */
  auto_id_stripping?: boolean;
  /** Whether letters with accents become plain ones in ids. Default: false. */
  transliterated_header_ids?: boolean;
  /** Whether a heading starts with a link to itself. Default: false. */
  header_links?: boolean;
  /** Added to the level of every heading. Default: 0. */
  header_offset?: number;
  /**
   * Whether a line break in the source is one on the page. Default: false, as Jekyll sets it; for
   * who names `input` that parser's own default, which is true for GFM.
   */
  hard_wrap?: boolean;
  /** What GFM's parser does otherwise: `paragraph_end`, `no_auto_typographic`. */
  gfm_quirks?: string | readonly string[];
  /** Entities for ‘ ’ “ ”. Default: lsquo,rsquo,ldquo,rdquo. */
  smart_quotes?: string | readonly string[];
  /** What is written for a typographic symbol, by kramdown's names of them. Default: the symbol. */
  typographic_symbols?: Readonly<Record<string, string>>;
  /** `as_char`, `as_input`, `numeric` or `symbolic`. Default: as_char. */
  entity_output?: string;
  /** The levels of headings that a table of contents shows. Default: 1..6. */
  toc_levels?: string | readonly number[];
  /** The number of the first footnote. Default: 1. */
  footnote_nr?: number;
  /** The text of a link back from a footnote; none without a text. Default: &#8617;. */
  footnote_backlink?: string;
  /** Whether the link back stands in the last paragraph, however deep. Default: false. */
  footnote_backlink_inline?: boolean;
  /** The text of a footnote's marker, `%s` being its number. Default: %s. */
  footnote_link_text?: string;
  /** Put before the names of footnotes in ids. Default: none. */
  footnote_prefix?: string;
  /** Whether Markdown is read inside block HTML. Default: false. */
  parse_block_html?: boolean;
  /** Whether Markdown is read inside span HTML. Default: true. */
  parse_span_html?: boolean;
  /** Whether HTML that Markdown could say is treated as such. Default: false. */
  html_to_native?: boolean;
  /** Link definitions for every page: label → [URL, title]. Default: none. */
  link_defs?: Readonly<Record<string, readonly (string | null)[]>>;
  /** What renders math; `null` leaves it to the page's scripts. Default: mathjax. */
  math_engine?: string | null;
  /** kramdown's highlighter; only whether there is one is of interest. Default: rouge. */
  syntax_highlighter?: string | null;
  /** The highlighter's options, of which `default_lang` is read. */
  syntax_highlighter_opts?: Readonly<Record<string, unknown>>;
  /** Whether a line break between Chinese or Japanese signs is left out. Default: false. */
  remove_line_breaks_for_cjk?: boolean;
  /** An older name of `syntax_highlighter: coderay`; without effect on what is read. */
  enable_coderay?: boolean;
}

/** The options with every value given and lists as lists. */
export type Options = Required<MarkdownOptions> & {
  gfm_quirks: readonly string[];
  smart_quotes: readonly string[];
  toc_levels: readonly number[];
};

const defaults: Omit<Options, 'auto_id_stripping' | 'hard_wrap'> = {
  input: 'GFM',
  auto_ids: true,
  auto_id_prefix: '',
  transliterated_header_ids: false,
  header_links: false,
  header_offset: 0,
  gfm_quirks: ['paragraph_end'],
  smart_quotes: ['lsquo', 'rsquo', 'ldquo', 'rdquo'],
  typographic_symbols: {},
  entity_output: 'as_char',
  toc_levels: [1, 2, 3, 4, 5, 6],
  footnote_nr: 1,
  footnote_backlink: '&#8617;',
  footnote_backlink_inline: false,
  footnote_link_text: '%s',
  footnote_prefix: '',
  parse_block_html: false,
  parse_span_html: true,
  html_to_native: false,
  link_defs: {},
  math_engine: 'mathjax',
  syntax_highlighter: 'rouge',
  syntax_highlighter_opts: {},
  remove_line_breaks_for_cjk: false,
  enable_coderay: false,
};

/** Completes options by kramdown's and Jekyll's defaults. */
export function completeOptions(options: MarkdownOptions): Options {
  const isGfm = (options.input ?? 'GFM') === 'GFM';
  return {
    ...defaults,
    hard_wrap: isGfm && options.input !== undefined,
    ...options,
    auto_id_stripping: isGfm || (options.auto_id_stripping ?? false),
    gfm_quirks: wordsOf(options.gfm_quirks ?? defaults.gfm_quirks),
    smart_quotes: wordsOf(options.smart_quotes ?? defaults.smart_quotes),
    toc_levels: levelsOf(options.toc_levels ?? defaults.toc_levels),
  };
}

/** Sets an option from text, as `{::options name="text" /}` gives it; unknown ones are left. */
export function setOption(options: Options, name: string, text: string): void {
  const known = options as Record<string, unknown>;
  if (!Object.hasOwn(options, name)) return;
  if (name === 'toc_levels') options.toc_levels = levelsOf(text);
  else if (name === 'smart_quotes') options.smart_quotes = wordsOf(text);
  else if (name === 'gfm_quirks') options.gfm_quirks = wordsOf(text);
  else if (typeof known[name] === 'boolean') known[name] = text.trim() !== 'false';
  else if (typeof known[name] === 'number') known[name] = Number.parseInt(text, 10) || 0;
  else if (typeof known[name] === 'string') known[name] = text;
  else if (known[name] === null || text === 'nil') known[name] = text === 'nil' ? null : text;
}

const wordsOf = (list: string | readonly string[]) =>
  typeof list === 'string' ? list.split(',').map((word) => word.trim()) : list;

/** `1..6`, `2,3` or a list. */
function levelsOf(levels: string | readonly number[]): readonly number[] {
  if (typeof levels !== 'string') return levels;
  const range = /^(\d)\.\.(\d)$/.exec(levels.trim());
  if (!range) return levels.split(',').map(Number);
  return defaults.toc_levels.filter((at) => at >= Number(range[1]) && at <= Number(range[2]));
}
