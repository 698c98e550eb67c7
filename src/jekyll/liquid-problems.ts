import { LiquidError, type TopLevelToken } from 'liquidjs';
import { nearest } from '../read/nearest.ts';
import { cut, parsePieces, type Language, type ParsedText } from './parse-pieces.ts';
import type { Piece } from './tags/tag.ts';

/** A mistake in Liquid, at an offset of the text that holds it. */
export interface LiquidProblem {
  check: 'liquid-syntax' | 'unknown-tag' | 'unknown-filter';
  offset: number;
  message: string;
  hint?: string | undefined;
}

/** A text that was parsed after what was wrong in it had been blanked out. */
export interface CheckedLiquid {
  text: string;
  pieces: readonly Piece[];
  problems: LiquidProblem[];
}

const closers = new Map(
  [
    'if',
    'unless',
    'for',
    'tablerow',
    'case',
    'capture',
    'comment',
    'raw',
    'highlight',
    'ifchanged',
  ].map((name) => [`end${name}`, name]),
);
const blocks = new Set(closers.values());

/**
 * Parses a text and finds every mistake in its Liquid, where liquidjs stops at the first: each one
 * that is found is blanked out, and the search goes on. The text keeps its length.
 */
export function parseLiquid(language: Language, source: string, file: string): CheckedLiquid {
  const tooDeep = offsetOfTooDeep(source);
  if (tooDeep !== undefined) {
    const text = withoutLiquid(source);
    return { text, pieces: parsePieces(text, file, language).pieces, problems: [deep(tooDeep)] };
  }
  const problems: LiquidProblem[] = [];
  let text = source;
  const take = (problem: LiquidProblem, end: number) => {
    problems.push(problem);
    text = blank(text, problem.offset, end);
  };
  // Every turn blanks at least one delimiter, so that the loop ends.
  for (;;) {
    try {
      const { pieces, unknownFilters } = parsePieces(text, file, language);
      problems.push(...unknownFilters.map((filter) => unknownFilter(language, filter)));
      return { text, pieces, problems };
    } catch (error) {
      const faulty = LiquidError.is(error) ? faultyTagsOf(language, text) : [];
      for (const [token, problem] of faulty) take(problem, token.end);
      if (faulty.length > 0) continue;
      if (!LiquidError.is(error) || !hasToken(error)) throw error;
      // liquidjs points behind a raw that is not closed, and at a part of a tag that it cannot read.
      const { begin } = error.token;
      const opening = Math.max(text.lastIndexOf('{%', begin), text.lastIndexOf('{{', begin));
      if (opening === -1) throw error;
      const [opener, closer] = text.startsWith('{%', opening) ? ['{%', '%}'] : ['{{', '}}'];
      const end = text.indexOf(closer, opening) + closer.length;
      const rawTag = /^\{%-?\s*raw\s*-?%\}/.exec(text.slice(opening))?.[0];
      if (rawTag) take(unclosedPiece(opening, rawTag, '{% endraw %}'), end);
      else if (error.message.includes(' not closed') || end < opening) {
        take(unclosedPiece(opening, opener, closer), opening + opener.length);
      } else take(problemOf(error, opening), end);
    }
  }
}

/** Blocks in blocks: beyond this no page is read, since what reads them calls itself. */
const deepest = 200;

function offsetOfTooDeep(text: string): number | undefined {
  let depth = 0;
  for (const { 1: closing, index } of text.matchAll(blockTag)) {
    depth += closing ? -1 : 1;
    if (depth > deepest) return index;
  }
  return undefined;
}

/** All Liquid as blanks, closed or not. */
const withoutLiquid = (text: string) =>
  text
    .replace(/\{%[^]*?%\}|\{\{[^]*?\}\}/g, (tag) => blank(tag, 0, tag.length))
    .replace(/\{[%{]/g, '  ');

const blockTag = /\{%-?\s*(end)?(?:if|unless|for|tablerow|case|capture|ifchanged)\b/g;

const deep = (offset: number): LiquidProblem => ({
  check: 'liquid-syntax',
  offset,
  message: `Liquid's blocks are nested more than ${deepest} deep here`,
  hint: 'Close a block before the next one is opened, or take some of them out.',
});

/** The faulty tags of a text; none when it cannot even be cut into tags. */
function faultyTagsOf(language: Language, text: string): FaultyTag[] {
  try {
    return faultyTags(language, cut(text));
  } catch (error) {
    if (LiquidError.is(error)) return [];
    throw error;
  }
}

type FaultyTag = [token: TopLevelToken, problem: LiquidProblem];

/** Tags that nobody knows, blocks that are not closed, and closing tags without a block. */
function faultyTags({ tags }: Language, tokens: readonly TopLevelToken[]): FaultyTag[] {
  const faulty: FaultyTag[] = [];
  const open: (TopLevelToken & { name: string })[] = [];
  for (const token of tokens) {
    if (!isTag(token)) continue;
    const { name } = token;
    const top = open.at(-1)?.name;
    if (top === 'comment' && !/^(?:end)?comment$/.test(name)) continue;
    const opener = closers.get(name);
    if (opener) {
      if (open.some((tag) => tag.name === opener)) {
        for (let tag = open.pop(); tag && tag.name !== opener; tag = open.pop()) {
          faulty.push([tag, unclosed(tag)]);
        }
      } else {
        faulty.push([token, stray(token, opener)]);
      }
    } else if (blocks.has(name) && tags.has(name)) {
      open.push(token);
    } else if (!tags.has(name) && !branches.has(name)) {
      faulty.push([token, unknownTag(tags.keys(), token)]);
    }
  }
  return [...faulty, ...open.map((tag): FaultyTag => [tag, unclosed(tag)])];
}

const branches = new Set(['else', 'elsif', 'when', 'break', 'continue']);

const unclosed = (token: TopLevelToken & { name: string }): LiquidProblem =>
  unclosedPiece(token.begin, token.getText(), `{% end${token.name} %}`);

const unclosedPiece = (offset: number, opened: string, end: string): LiquidProblem => ({
  check: 'liquid-syntax',
  offset,
  message: `${opened} is opened and never closed`,
  hint: `Write ${end} where it ends.`,
});

const stray = (token: TopLevelToken, opener: string): LiquidProblem => ({
  check: 'liquid-syntax',
  offset: token.begin,
  message: `${token.getText()} closes nothing`,
  hint: `Write {% ${opener} … %} before it, or take it out.`,
});

function unknownTag(
  names: Iterable<string>,
  token: TopLevelToken & { name: string },
): LiquidProblem {
  const near = nearest(token.name, names);
  return {
    check: 'unknown-tag',
    offset: token.begin,
    message: `There is no Liquid tag "${token.name}"`,
    hint: near
      ? `Did you mean {% ${near} … %}?`
      : 'To show Liquid as text, put it between {% raw %} and {% endraw %}.',
  };
}

function unknownFilter(
  { filters }: Language,
  { name, token }: ParsedText['unknownFilters'][number],
): LiquidProblem {
  const near = nearest(name, filters.keys());
  return {
    check: 'unknown-filter',
    offset: token.begin,
    message: `There is no filter "${name}"`,
    hint: near ? `Did you mean "${near}"?` : 'Filters are those of Liquid and Jekyll.',
  };
}

function problemOf(error: Error, offset: number): LiquidProblem {
  const original = (error as { originalError?: Error }).originalError?.message ?? error.message;
  const message = original.replace(/, (?:file:.*, )?line:\d+, col:\d+$/, '');
  return {
    check: 'liquid-syntax',
    offset,
    message: `Liquid cannot be read: ${message}`,
    hint: message.startsWith('The include')
      ? 'Parameters are written name="text"; a quotation mark within the text as \\".'
      : 'To show it as text, put it between {% raw %} and {% endraw %}.',
  };
}

const isTag = (token: TopLevelToken): token is TopLevelToken & { name: string } => 'name' in token;

const hasToken = (error: object): error is Error & { token: TopLevelToken } => 'token' in error;

const blank = (text: string, start: number, end: number) =>
  text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end);
