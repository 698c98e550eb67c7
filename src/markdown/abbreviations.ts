// kramdown, "Abbreviations" (Kramdown#replace_abbreviations): every word that the page defines as
// an abbreviation becomes one, with any white space for a blank; the longest that fits is taken.
import type { Token } from 'markdown-it';
import type { MarkdownEnv } from './env.ts';
import { applyAttributes } from './parse-attributes.ts';
import { newToken, textToken } from './token.ts';

/** Abbreviations sign by sign, so that a text is read once, however many there are. */
interface Branch {
  next: Map<string, Branch>;
  /** The abbreviation that ends here. */
  name?: string;
}

interface Match {
  name: string;
  end: number;
}

const trees = new WeakMap<MarkdownEnv['abbreviations'], Branch>();
const white = /[\s\p{Z}]/u;
const isWord = (sign: string | undefined) => sign !== undefined && /\w/.test(sign);

/** Splits a text into its abbreviations and what is around them. */
export function splitAbbreviations(text: Token, page: MarkdownEnv): Token[] {
  const { content } = text;
  const tree = treeOf(page.abbreviations);
  const pieces: Token[] = [];
  let from = 0;
  for (let at = 0; at < content.length; at++) {
    const start = wordStart(tree, content, at, from);
    if (start === -1) continue;
    const match = longest(tree, content, at) ?? longest(tree, content, start);
    if (!match) continue;
    const first = longest(tree, content, at) ? at : start;
    pieces.push(textToken(content.slice(from, first)));
    pieces.push(...abbreviation(content.slice(first, match.end), match.name, page));
    from = match.end;
    at = from - 1;
  }
  if (pieces.length === 0) return [text];
  pieces.push(textToken(content.slice(from)));
  return pieces.filter(({ type, content: piece }) => type !== 'text' || piece !== '');
}

/** Where an abbreviation starts that is a word of its own: here or behind a sign; or -1. */
function wordStart(tree: Branch, content: string, at: number, from: number): number {
  const isLineStart = at === from || content[at - 1] === '\n';
  if (isLineStart && isWholeWord(tree, content, at)) return at;
  return !isWord(content[at]) && isWholeWord(tree, content, at + 1) ? at + 1 : -1;
}

const isWholeWord = (tree: Branch, content: string, at: number) =>
  walk(tree, content, at).some(({ end }) => !isWord(content[end]));

const longest = (tree: Branch, content: string, at: number) => walk(tree, content, at).at(-1);

/** All abbreviations that start at a position, the longest last. */
function walk(tree: Branch, content: string, start: number): Match[] {
  const matches: Match[] = [];
  let branch: Branch | undefined = tree;
  let at = start;
  while (at < content.length) {
    const sign = content.charAt(at++);
    const isWhite = white.test(sign);
    branch = branch.next.get(isWhite ? ' ' : sign);
    if (!branch) break;
    if (isWhite) while (white.test(content.charAt(at))) at++;
    if (branch.name !== undefined) matches.push({ name: branch.name, end: at });
  }
  return matches;
}

function treeOf(abbreviations: MarkdownEnv['abbreviations']): Branch {
  const known = trees.get(abbreviations);
  if (known) return known;
  const tree: Branch = { next: new Map() };
  for (const name of abbreviations.keys()) {
    let branch = tree;
    for (const sign of name.split('')) {
      const key = white.test(sign) ? ' ' : sign;
      const next: Branch = branch.next.get(key) ?? { next: new Map() };
      branch.next.set(key, next);
      branch = next;
    }
    branch.name = name;
  }
  trees.set(abbreviations, tree);
  return tree;
}

function abbreviation(written: string, name: string, page: MarkdownEnv): Token[] {
  const open = newToken('abbr_open', 'abbr', 1);
  const { title = '', attributes } = page.abbreviations.get(name) ?? {};
  if (attributes) applyAttributes(open, attributes, page.attributeLists);
  if (title) open.attrSet('title', title);
  return [open, textToken(written), newToken('abbr_close', 'abbr', -1)];
}
