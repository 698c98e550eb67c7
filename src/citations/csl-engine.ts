import { createRequire } from 'node:module';
import { escapeHtml } from '../render/escape-html.ts';
import { cslFormat, marks, type CslFormat } from './csl-format.ts';
import type { CslItem } from './csl-item.ts';
import { lessThan } from './latex-text.ts';

/** A work as one place of a page cites it. */
export interface CitedItem {
  item: CslItem;
  number: number;
  locator?: string | undefined;
  label?: string | undefined;
  suppressAuthor?: boolean | undefined;
}

/** Writes works in one style and language. */
export interface CslEngine {
  /** Whether its citations are numbers. */
  isNumeric: boolean;
  /** Whether the entries of its lists begin with their numbers. */
  showsNumbers: boolean;
  /** An entry of a list, as HTML. */
  reference(item: CslItem, number: number): string;
  /** A citation, as HTML in which `marks` enclose each work. */
  citation(items: readonly CitedItem[]): string;
}

/** What is used of citeproc-js (its documentation, "Running the processor"), which has no types. */
interface Processor {
  citation: { opt: { layout_prefix?: string; layout_suffix?: string } };
  opt: { development_extensions: Record<string, boolean> };
  registry: { registry: Record<string, { seq: number }> };
  setOutputFormat(name: string): void;
  updateItems(ids: readonly string[]): void;
  makeBibliography(): [unknown, string[]];
  makeCitationCluster(items: readonly Record<string, unknown>[]): string;
}

interface Citeproc {
  Engine: new (system: object, style: string, lang: string, force: boolean) => Processor;
  Output: { Formats: Record<string, CslFormat> };
  debug(message: string): void;
}

let citeproc: Citeproc | undefined;

/** Loaded with the first citation of a run: it takes longer than reading a small site. */
function loadCiteproc(): Citeproc {
  if (!citeproc) {
    citeproc = createRequire(import.meta.url)('citeproc') as Citeproc;
    citeproc.debug = () => {};
    citeproc.Output.Formats.site = cslFormat(citeproc.Output.Formats.html ?? {});
  }
  return citeproc;
}

const engines = new Map<string, CslEngine>();

/**
 * The engine for a style and a locale. It takes a second to make for a long style; a development
 * server keeps it, with what it has written.
 * @throws when the style cannot be read
 */
export function cslEngine(style: string, locale: string, lang: string): CslEngine {
  const key = `${lang}\n${locale}\n${style}`;
  let engine = engines.get(key);
  if (!engine) {
    if (engines.size >= 4) engines.clear();
    engine = createEngine(style, locale, lang);
    engines.set(key, engine);
  }
  return engine;
}

/**
 * Every citation and every entry is written by itself, as jekyll-scholar does: what stands elsewhere on
 * a page changes none, so that each is made once for a whole site.
 */
const dependsOnOthers =
  /\s(?:disambiguate-[\w-]+|givenname-disambiguation-rule|collapse|year-suffix-delimiter|after-collapse-delimiter|subsequent-author-substitute(?:-rule)?)\s*=\s*"[^"]*"/g;

function createEngine(style: string, locale: string, lang: string): CslEngine {
  const { Engine } = loadCiteproc();
  const items = new Map<string, object>();
  const system = {
    retrieveLocale: () => locale,
    retrieveItem: (id: string) => items.get(id),
    wrapCitationEntry(text: string, id: string | undefined) {
      // A number that stands by itself has lost the work that it is of.
      const number = Number(/\d+/.exec(text)?.[0]);
      const place = places.findIndex((one) => one.id === id || (!id && one.number === number));
      return place === -1 ? text : `${marks.begin}${place}${marks.number}${text}${marks.end}`;
    },
  };
  const processor = new Engine(system, style.replace(dependsOnOthers, ''), lang, true);
  Object.assign(processor.opt.development_extensions, {
    wrap_url_and_doi: true,
    apply_citation_wrapper: true,
  });
  processor.setOutputFormat('site');

  const ids = new WeakMap<CslItem, string>();
  const references = new WeakMap<CslItem, string>();
  const citations = new Map<string, string>();
  let places: { id: string; number: number }[] = [];
  let serial = 0;
  const idOf = (item: CslItem) => {
    const id = ids.get(item) ?? `item-${++serial}`;
    ids.set(item, id);
    return id;
  };
  /** Tells the processor of the works that it is to write, and of their numbers. */
  const prepare = (cited: readonly Pick<CitedItem, 'item' | 'number'>[]) => {
    items.clear();
    for (const { item } of cited)
      items.set(idOf(item), { ...item, id: idOf(item), system_id: idOf(item) });
    processor.updateItems([...items.keys()]);
    for (const { item, number } of cited) {
      const entry = processor.registry.registry[idOf(item)];
      if (entry) entry.seq = number;
    }
  };
  const write = (item: CslItem, number: number) => {
    prepare([{ item, number }]);
    return processor.makeBibliography()[1][0] ?? '';
  };
  const cite = (cited: readonly CitedItem[]) => {
    prepare(cited);
    places = cited.map(({ item, number }) => ({ id: idOf(item), number }));
    const cluster = cited.map((one) => clusterItem(one, idOf(one.item)));
    // Around works that are told apart the processor leaves out what the style puts around them all.
    const { layout_prefix: before = '', layout_suffix: after = '' } = processor.citation.opt;
    const [, begin, inner, end] =
      /^(<sup>)?(.*?)(<\/sup>)?$/s.exec(processor.makeCitationCluster(cluster)) ?? [];
    return finished([begin, escapeHtml(before), inner, escapeHtml(after), end].join(''));
  };
  const margin = new RegExp(`${marks.beginMargin}(.*?)${marks.endMargin}\\s*`, 'gs');
  const sample: CslItem = { type: 'book', title: 'T', author: [{ family: 'A' }] };
  const showsNumbers = write(sample, 1) !== write(sample, 2);
  const isNumeric = cite([{ item: sample, number: 1 }]) !== cite([{ item: sample, number: 2 }]);
  // What a style puts into a margin is a number, or the author in those that show none.
  const inMargin = showsNumbers ? '<span class="reference-number">$1</span> ' : '$1 ';
  return {
    isNumeric,
    showsNumbers,
    reference(item, number) {
      let html = references.get(item);
      if (html === undefined) {
        html = finished(write(item, standIn(0)).replace(margin, inMargin));
        references.set(item, html);
      }
      return showsNumbers ? withNumbers(html, [number]) : html;
    },
    citation(cited) {
      // Stand-ins have the order of the numbers, by which works may be sorted.
      const numbers = cited.map(({ number }) => number).toSorted((a, b) => a - b);
      const ranked = cited.map((one) => ({ ...one, number: standIn(numbers.indexOf(one.number)) }));
      const key = JSON.stringify(ranked.map(({ item, ...rest }) => [idOf(item), rest]));
      let html = citations.get(key);
      if (html === undefined) citations.set(key, (html = cite(ranked)));
      return isNumeric ? withNumbers(html, numbers) : html;
    },
  };
}

/**
 * A number that stands for the one that a work has on a page, so that each work is written once for all
 * pages. What a .bib file says in these very digits would be shown as another number.
 */
const standIn = (rank: number) => standIns + rank;
const standIns = 813_570_246_810_000;

const withNumbers = (html: string, numbers: readonly number[]) =>
  html.replace(/81357024681(\d{4})/g, (_, rank: string) => String(numbers[Number(rank)] ?? ''));

const clusterItem = ({ locator, label, suppressAuthor }: CitedItem, id: string) => ({
  id,
  ...(locator === undefined ? {} : { locator, label: label ?? 'page' }),
  ...(suppressAuthor ? { 'suppress-author': true } : {}),
});

const finished = (html: string) => html.replaceAll(lessThan, '&lt;').replace(/\s+/g, spaces).trim();

const spaces = (white: string) => (white.includes('\u00A0') ? '\u00A0' : ' ');
