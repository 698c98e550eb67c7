import { formulaEnd, formulaStart } from './formulas.ts';
import { itemsOf } from './items-of.ts';
import { landmarksOf, type Landmark } from './landmarks.ts';
import { isControlGroup, isLeftOut, isNavigation, isSearchField } from './left-out.ts';
import { scanElements } from './scan-elements.ts';
import type { Element, Selector } from './selector.ts';

/** Something on a page, in the page's order; `to` is the place behind its last item. */
export type Item =
  | { kind: 'text'; text: string }
  | { kind: 'id'; id: string }
  | { kind: 'heading'; level: number; id: string; to: number }
  | { kind: 'link'; href: string; to: number }
  | { kind: 'image'; src: string; alt: string }
  | { kind: 'embed'; src: string };

/** A part of a page: from an item up to, not including, another. */
export interface Span {
  from: number;
  to: number;
}

/** What a page holds for a reader, and where its landmarks begin and end. */
export interface PageItems {
  title: string;
  description: string;
  items: Item[];
  spans: Map<Landmark, Span[]>;
}

interface OpenElement extends Element {
  /** Items before the element. */
  from: number;
  /** What ends with the element. */
  ranges: { to: number }[];
  isSearch: boolean;
}

/**
 * Lists what a page holds, in one go.
 * @param selected tells which elements somebody has named as the main content
 */
export function readItems(html: string, selected?: Selector): PageItems {
  const page: PageItems = { title: '', description: '', items: [], spans: new Map() };
  const { items, spans } = page;
  const open: OpenElement[] = [];
  // How many elements stood open where one began that is left out, or a drawing, or the title.
  let hiddenAt = Infinity;
  let drawingAt = Infinity;
  let titleAt = Infinity;

  const isWithin = (landmark: Landmark) => spans.get(landmark)?.at(-1)?.to === Infinity;

  const begin = (element: OpenElement) => {
    if (!inline.has(element.name)) items.push(gap);
    if (element.name === 'math') items.push({ kind: 'text', text: formulaStart });
    element.from = items.length;
    for (const landmark of landmarksOf(element, open, selected)) {
      if (isWithin(landmark)) continue;
      const span = { from: items.length, to: Infinity };
      spans.set(landmark, [...(spans.get(landmark) ?? []), span]);
      element.ranges.push(span);
    }
    // The links above and below a page's body lead around in the site; those inside belong to it.
    if (isNavigation(element) && !isWithin('page-body') && !isWithin('selected')) {
      hiddenAt = open.length - 1;
      return;
    }
    for (const item of itemsOf(element)) {
      items.push(item);
      if ('to' in item) element.ranges.push(item);
    }
  };

  const end = () => {
    const element = open.pop();
    if (!element) return;
    if (element.isSearch) items.length = Math.min(items.length, element.from);
    for (const range of element.ranges) range.to = items.length;
    if (open.length <= hiddenAt) hiddenAt = Infinity;
    if (open.length <= drawingAt) drawingAt = Infinity;
    if (open.length <= titleAt) titleAt = Infinity;
    if (hiddenAt !== Infinity) return;
    if (element.name === 'math') items.push({ kind: 'text', text: formulaEnd });
    if (!inline.has(element.name)) items.push(gap);
  };

  scanElements(html, {
    open(name, attributes) {
      const depth = open.length;
      const element = { name, attributes, from: items.length, ranges: [], isSearch: false };
      open.push(element);
      if (name === 'svg') drawingAt = Math.min(drawingAt, depth);
      if (name === 'title' && drawingAt === Infinity) titleAt = depth;
      if (name === 'meta' && attributes.get('name')?.toLowerCase() === 'description') {
        page.description ||= attributes.get('content') ?? '';
      }
      if (isSearchField(element)) {
        const group = open.findLast(isControlGroup);
        if (group) group.isSearch = true;
      }
      if (hiddenAt === Infinity && isLeftOut(element, drawingAt !== Infinity)) hiddenAt = depth;
      if (hiddenAt === Infinity) begin(element);
      if (empty.has(name)) end();
    },
    text(text) {
      if (titleAt !== Infinity) page.title += text;
      else if (hiddenAt === Infinity) items.push({ kind: 'text', text });
    },
    close(name) {
      const index = open.findLastIndex((element) => element.name === name);
      if (index === -1) return;
      while (open.length > index) end();
    },
  });
  while (open.length > 0) end();
  return page;
}

/** Words on both sides of a block do not touch. */
const gap: Item = { kind: 'text', text: ' ' };

const empty = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
const inline = new Set(
  (
    'a abbr b bdi bdo cite code data del dfn em font i ins kbd label mark q s samp small span ' +
    'strong sub sup time tt u var wbr'
  ).split(' '),
);
