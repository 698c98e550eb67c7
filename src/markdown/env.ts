// What kramdown's definitions give to the rest of a page. It lives in markdown-it's `env`, filled by
// the block rules and read by the span rules, which run when every definition has been seen.
import type { Token } from 'markdown-it';
import type { Options } from './options.ts';
import type { AttributeList } from './parse-attributes.ts';

/** `[label]: href "title"`, with the attribute list on the line behind it. */
export interface LinkDefinition {
  href: string;
  title?: string;
  attributes?: AttributeList;
}

/** `*[abbreviation]: title`. */
export interface AbbreviationDefinition {
  title: string;
  attributes?: AttributeList;
}

/**
 * `[^name]: …`. A span rule turns `[^name]` into a `footnote_reference` token (nesting 0, `meta: {
 * name }`) where `definitions` has the name; footnotes.ts numbers the tokens and writes the list.
 */
export interface FootnoteDefinition {
  /** The block tokens of its text. */
  tokens: Token[];
  line: number;
}

/** A start tag of raw HTML that no end tag follows: kramdown closes it at the end of what is around. */
export interface UnclosedTag {
  name: string;
  /** The tag and what follows on its line, to find it by. */
  written: string;
  /** The line of the page that it stands on, where that is known. */
  line?: number;
}

/** The page's data in `env`. Labels of links are normalised by `normalizeLabel`; names are exact. */
export interface MarkdownEnv {
  /** The options, with what `{::options}` has changed on this page. */
  options: Options;
  references: Record<string, LinkDefinition>;
  attributeLists: Map<string, AttributeList>;
  /** The block tokens that have attribute lists; block-attributes.ts applies them. */
  attributed: { token: Token; list: AttributeList }[];
  abbreviations: Map<string, AbbreviationDefinition>;
  footnotes: {
    /** Names in the order of their first markers; filled by footnotes.ts when spans are read. */
    order: string[];
    definitions: Map<string, FootnoteDefinition>;
  };
  /** Handed in by who wants to know; tags are added as they are read, perhaps twice. */
  unclosed?: UnclosedTag[];
}

/** The one spelling of a link's label: kramdown takes white space as one blank, and no case. */
export function normalizeLabel(label: string): string {
  return label.replace(/[ \t\n\v\f\r]+/g, ' ').toLowerCase();
}

/** The page's data, as a rule finds them in its state. */
export function pageOf(state: { env: unknown }): MarkdownEnv {
  return state.env as MarkdownEnv;
}

/** Tags that are told at most; those behind stand within them. */
const mostUnclosed = 20;

/** Notes that the tag at a position is never closed. */
export function noteUnclosed(
  state: { env: unknown; src: string },
  name: string,
  at: number,
  line?: (at: number) => number,
): void {
  const { unclosed } = pageOf(state);
  if (!unclosed || unclosed.length >= mostUnclosed) return;
  const end = state.src.indexOf('\n', at);
  const written = state.src.slice(at, end === -1 ? undefined : end);
  unclosed.push({ name, written, ...(line && { line: line(at) }) });
}
