import type { CheckName } from '../checks/catalogue.ts';
import { nearest } from '../read/nearest.ts';
import { escapeHtml } from '../render/escape-html.ts';
import { chooseStyle, type StyleFault } from './choose-style.ts';
import type { CslData } from './csl-data.ts';
import type { CslEngine } from './csl-engine.ts';
import { marks } from './csl-format.ts';
import { lessThan } from './latex-text.ts';
import { PageCitations } from './page-citations.ts';
import { bibliographyName, type CitationSources, type Reference } from './read-bibliographies.ts';
import { sortReferences } from './sort-references.ts';

/** A `cite` tag as it was written. */
export interface CiteCall {
  keys: readonly string[];
  file?: string | undefined;
  prefix?: string | undefined;
  style?: string | undefined;
  locators: readonly string[];
  labels: readonly string[];
  suppressAuthor: boolean;
}

/** A `bibliography` tag as it was written. */
export interface ListCall {
  file?: string | undefined;
  prefix?: string | undefined;
  style?: string | undefined;
  cited: boolean;
  /** In the order of the citations, whatever the settings say. */
  inOrder: boolean;
  offset: number;
  max: number;
  /** Whether it stands in a layout, around the body of the page. */
  inLayout: boolean;
}

/** What is wrong with a call, and the word in it that is to blame. */
export interface CitationFault {
  check: CheckName;
  message: string;
  hint: string;
  word?: string | undefined;
}

/** An entry of a list, for its template. */
export interface ListEntry {
  id: string | undefined;
  html: string;
  title: string;
  /** Where the numbers of the list are not those of its places. */
  value: number | undefined;
  anchors: readonly string[];
}

export interface CitationList {
  entries: ListEntry[];
  isNumeric: boolean;
  showsNumbers: boolean;
}

/** Citations of one site: rendering is synchronous, one page at a time. */
export interface Citations {
  /** Says that another page begins. */
  enter(): void;
  cite(call: CiteCall, tell: (fault: CitationFault) => void): string;
  list(call: ListCall, tell: (fault: CitationFault) => void): CitationList | undefined;
  /** Ids of entries that layouts have listed around the page. */
  readonly layoutIds: readonly string[];
}

export function createCitations(
  sources: CitationSources,
  lang: string,
  data: CslData | undefined,
  tellStyle: (fault: StyleFault) => void,
): Citations {
  const { settings, bibliographies } = sources;
  const engines = new Map<string, CslEngine>();
  let page = new PageCitations();
  let layoutIds: string[] = [];

  function engineOf(style: string = settings.style): CslEngine | undefined {
    let engine = engines.get(style);
    if (!engine && data) {
      engine = chooseStyle(style, lang, sources, data, tellStyle);
      engines.set(style, engine);
    }
    return engine;
  }

  function bibliographyOf(
    file: string = settings.bibliography,
    tell: (fault: CitationFault) => void,
  ) {
    const name = bibliographyName(file);
    const found = bibliographies.get(name);
    if (found) return found;
    const near = nearest(name, bibliographies.keys());
    const folder = settings.source;
    tell({
      check: 'unknown-bibliography',
      message: `There is no bibliography ${folder}/${name}.bib`,
      hint: near
        ? `Did you mean "${near}"?`
        : bibliographies.size > 0
          ? `There are: ${[...bibliographies.keys()].join(', ')}.`
          : `Put the works that pages cite into ${folder}/${name}.bib.`,
      word: file,
    });
    return undefined;
  }

  return {
    enter() {
      page = new PageCitations();
      layoutIds = [];
    },
    get layoutIds() {
      return layoutIds;
    },
    cite(call, tell) {
      const asText = call.keys.map(escapeHtml).join(', ');
      const bibliography = bibliographyOf(call.file, tell);
      const engine = bibliography && engineOf(call.style);
      if (!engine) return asText;
      const known = call.keys.flatMap((key, place) => {
        const reference = bibliography.get(key);
        if (!reference) tell(unknownKey(key, bibliography, sources));
        return reference ? [{ ...reference, place }] : [];
      });
      const unknown = call.keys.filter((key) => !bibliography.has(key));
      if (known.length === 0) return asText;
      const ids = known.map(({ key }) => idOf(key, call.prefix));
      const numbers = ids.map((id) => page.numberOf(id));
      const html = engine.citation(
        known.map(({ item, place }, index) => ({
          item,
          number: numbers[index] ?? 0,
          locator: call.locators[place],
          label: call.labels[place],
          suppressAuthor: call.suppressAuthor,
        })),
      );
      const anchors = ids.map((id) => page.cite(id));
      return [linked(html, ids, anchors), ...unknown.map(escapeHtml)].join(' ');
    },
    list(call, tell) {
      const bibliography = bibliographyOf(call.file, tell);
      const engine = bibliography && engineOf(call.style);
      if (!engine) return undefined;
      const chosen = chosenOf(bibliography, call, page.sinceLastList);
      const sorted = call.inOrder ? chosen : sortReferences(chosen, settings);
      const shown = sorted.slice(call.offset, call.offset + call.max);
      const entries = shown.map(({ key, item }, index): ListEntry => {
        const id = idOf(key, call.prefix);
        const number = page.numberOf(id);
        const isFirst = page.list(id);
        if (isFirst && call.inLayout) layoutIds.push(id);
        return {
          id: isFirst ? id : undefined,
          html: engine.reference(item, number),
          title: titleOf(item, key),
          value: engine.isNumeric && number !== index + 1 ? number : undefined,
          anchors: page.takeAnchors(id),
        };
      });
      if (call.cited) page.endPart();
      return { entries, isNumeric: engine.isNumeric, showsNumbers: engine.showsNumbers };
    },
  };
}

const titleOf = ({ title }: Reference['item'], key: string) =>
  typeof title === 'string' ? title.replace(/<[^>]*>/g, '').replaceAll(lessThan, '<') : key;

/** The id of an entry is its key, as links to pages of the old site have it. */
const idOf = (key: string, prefix: string | undefined) =>
  prefix === undefined ? key : `${prefix}-${key}`;

function chosenOf(
  bibliography: ReadonlyMap<string, Reference>,
  { cited, prefix }: ListCall,
  ids: ReadonlySet<string>,
): Reference[] {
  const references = [...bibliography.values()];
  if (!cited) return references;
  const byId = new Map(references.map((reference) => [idOf(reference.key, prefix), reference]));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

const marked = new RegExp(
  `${marks.begin}(\\d+)${marks.number}((?:(?!${marks.begin})[^])*?)${marks.end}`,
  'gu',
);

/** One work takes the whole citation as its link; each of several has a link of its own. */
function linked(html: string, ids: readonly string[], anchors: readonly string[]): string {
  const link = (index: number, text: string) =>
    `<a class="citation" id="${escapeHtml(anchors[index] ?? '')}" href="#${escapeHtml(ids[index] ?? '')}">${text}</a>`;
  const found = new Set([...html.matchAll(marked)].map(([, index]) => index));
  // Where a style does not tell its works apart, the citation leads to the first of them.
  if (ids.length === 1 || found.size < ids.length) {
    const others = anchors.slice(1).map((id) => `<span id="${escapeHtml(id)}"></span>`);
    return [...others, link(0, html.replace(marked, '$2'))].join('');
  }
  return html.replace(marked, (_, index: string, text: string) => link(Number(index), text));
}

function unknownKey(
  key: string,
  bibliography: ReadonlyMap<string, Reference>,
  { settings, bibliographies }: CitationSources,
): CitationFault {
  const near = nearest(key, bibliography.keys());
  const elsewhere = [...bibliographies].find(([, other]) => other.has(key))?.[0];
  return {
    check: 'unknown-citation',
    message: `There is no entry "${key}" in the bibliography`,
    hint: elsewhere
      ? `It stands in ${elsewhere}.bib: write {% cite ${key} --file ${elsewhere} %}.`
      : near
        ? `Did you mean "${near}"?`
        : `Entries stand in ${settings.source}/${bibliographyName(settings.bibliography)}.bib.`,
    word: key,
  };
}
