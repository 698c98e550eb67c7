// kramdown, "Automatic Generation of the Table of Contents": a list with `{:toc}` becomes one, of
// the headings of some levels that have an id and not the class `no_toc`.
import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { pageOf } from './env.ts';
import { newToken } from './token.ts';

/** Registers the places of the table and of the footnotes, which stand for lists. */
export function listPlaces(markdown: MarkdownIt): void {
  markdown.core.ruler.after('block_attributes', 'list_places', (state) => {
    for (const [reference, type] of places) replaceList(state, reference, type);
  });
}

const places = [
  ['toc', 'toc_place'],
  ['footnotes', 'footnote_place'],
] as const;

/** Registers the table of contents; it comes when headings have their ids. */
export function toc(markdown: MarkdownIt): void {
  markdown.core.ruler.push('toc', (state) => {
    const place = state.tokens.findIndex(({ type }) => type === 'toc_place');
    if (place === -1) return;
    const table = tableOf(state, state.tokens[place] as Token);
    state.tokens = [...state.tokens.slice(0, place), ...table, ...state.tokens.slice(place + 1)];
  });
}

const isList = ({ type }: Token) => type === 'bullet_list_open' || type === 'ordered_list_open';

/** Puts a token in place of the first list that refers to a name. */
function replaceList(state: StateCore, reference: string, type: string): void {
  const lists = pageOf(state)
    .attributed.filter(({ list }) => list.references.includes(reference))
    .map(({ token }) => token);
  if (lists.length === 0) return;
  const start = state.tokens.findIndex((token) => isList(token) && lists.includes(token));
  const list = state.tokens[start];
  if (!list) return;
  const end = state.tokens.findIndex(
    (token, at) => at > start && token.nesting === -1 && token.level === list.level,
  );
  const place = newToken(type, list.tag, 0);
  place.attrs = list.attrs;
  place.map = list.map;
  place.block = true;
  state.tokens.splice(start, end - start + 1, place);
}

interface Entry {
  level: number;
  id: string;
  children: Token[];
}

function tableOf(state: StateCore, place: Token): Token[] {
  const entries = entriesOf(state);
  if (entries.length === 0) return [];
  const tokens: Token[] = [];
  const add = (type: string, tag: string, nesting: -1 | 0 | 1) => {
    const token = newToken(type, tag, nesting);
    token.block = true;
    tokens.push(token);
    return token;
  };
  const name = place.tag === 'ul' ? 'bullet_list' : 'ordered_list';
  const list = add(`${name}_open`, place.tag, 1);
  list.map = place.map;
  list.attrs = [...(place.attrs ?? [])];
  if (list.attrGet('id') === null) list.attrs.push(['id', 'markdown-toc']);
  const open: number[] = [];
  for (const entry of entries) {
    const isInner = open.length > 0 && (open.at(-1) ?? 0) < entry.level;
    if (isInner) add(`${name}_open`, place.tag, 1);
    else closeTo(entry.level);
    add('list_item_open', 'li', 1);
    add('inline', '', 0).children = linkTo(entry, String(list.attrGet('id')));
    open.push(entry.level);
  }
  closeTo(0);
  add(`${name}_close`, place.tag, -1);
  return tokens;

  function closeTo(level: number): void {
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) {
      open.pop();
      add('list_item_close', 'li', -1);
      if (open.length > 0 && (open.at(-1) ?? 0) >= level) add(`${name}_close`, place.tag, -1);
    }
  }
}

function entriesOf(state: StateCore): Entry[] {
  const levels = pageOf(state).options.toc_levels;
  return state.tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const level = Number(token.meta?.level);
    const id = token.attrGet('id');
    const isLeftOut = /\bno_toc\b/.test(String(token.attrGet('class') ?? ''));
    if (id === null || isLeftOut || !levels.includes(level)) return [];
    return [{ level, id: String(id), children: state.tokens[index + 1]?.children ?? [] }];
  });
}

const notInTable = new Set(['footnote_reference', 'link_open', 'link_close']);

/** A heading's text as a link; links and footnotes in it are left out. */
function linkTo({ id, children }: Entry, listId: string): Token[] {
  const open = newToken('link_open', 'a', 1);
  open.attrs = [
    ['href', `#${id}`],
    ['id', `${listId}-${id}`],
  ];
  const text = children.filter(({ type }) => !notInTable.has(type));
  return [open, ...text, newToken('link_close', 'a', -1)];
}
