import { lessThan, latexText, plainText } from './latex-text.ts';
import type { BibEntry } from './parse-bibtex.ts';
import { readNames, type CslName } from './read-names.ts';

interface CslDate {
  'date-parts'?: number[][];
  literal?: string;
}

/** A work in the terms of the Citation Style Language ("CSL-JSON"), without its id. */
export type CslItem = Readonly<Record<string, string | CslName[] | CslDate>>;

/** Types of CSL by those of BibTeX and BibLaTeX, as bibtex-ruby gives them where it knows them. */
const types: Readonly<Record<string, string>> = {
  article: 'article-journal',
  book: 'book',
  booklet: 'pamphlet',
  collection: 'book',
  conference: 'paper-conference',
  dataset: 'dataset',
  electronic: 'webpage',
  inbook: 'chapter',
  incollection: 'chapter',
  inproceedings: 'paper-conference',
  manual: 'book',
  mastersthesis: 'thesis',
  misc: 'article',
  online: 'webpage',
  patent: 'patent',
  phdthesis: 'thesis',
  proceedings: 'book',
  report: 'report',
  software: 'software',
  techreport: 'report',
  thesis: 'thesis',
  unpublished: 'manuscript',
  www: 'webpage',
};

const genres: Readonly<Record<string, string>> = {
  mastersthesis: "Master's thesis",
  phdthesis: 'PhD thesis',
};

/** Variables of CSL, and the fields that may hold them, the first of which counts. */
const texts: Readonly<Record<string, string>> = {
  abstract: 'abstract',
  'chapter-number': 'chapter',
  'collection-title': 'series',
  edition: 'edition',
  'event-title': 'eventtitle',
  genre: 'type',
  ISBN: 'isbn',
  ISSN: 'issn',
  note: 'note',
  publisher: 'publisher institution school organization',
  'publisher-place': 'address location',
  version: 'version',
  volume: 'volume',
};

const people: readonly string[] = ['author', 'editor', 'translator'];

/** An entry of a .bib file as CSL's processors take it. */
export function cslItem({ type, fields }: BibEntry): CslItem {
  const raw = (names: string) => {
    for (const name of names.split(' ')) {
      const value = fields.get(name)?.value.trim();
      if (value) return value;
    }
    return '';
  };
  const text = (names: string) => latexText(raw(names));
  const title = (names: string) => latexText(raw(names), { keepsCapitals: true });
  const subtitle = title('subtitle');
  const number = text('number');
  const isReport = ['report', 'patent', 'webpage', 'article'].includes(types[type] ?? '');
  const item: Record<string, CslItem[string] | undefined> = {
    type: types[type] ?? 'document',
    title: [title('title'), subtitle].filter(Boolean).join(': '),
    'container-title': title('journal journaltitle booktitle'),
    page: text('pages').replace(/\s*[–-]+\s*/g, '–'),
    [isReport ? 'number' : 'issue']: text('issue') || number,
    DOI: bareDoi(raw('doi')),
    URL: address(raw('url') || /\\url\{([^}]*)\}/.exec(raw('howpublished note'))?.[1] || ''),
    language: languages[raw('langid language').toLowerCase()] ?? '',
    issued: dateOf(raw('date') || raw('year'), raw('date') ? '' : raw('month')),
    accessed: dateOf(raw('urldate'), ''),
  };
  for (const [variable, names] of Object.entries(texts)) item[variable] = text(names);
  item.genre ||= genres[type] ?? '';
  for (const role of people) item[role] = readNames(raw(role)).map(guarded);
  return Object.fromEntries(
    Object.entries(item).filter(([, value]) => (Array.isArray(value) ? value.length : value)),
  ) as CslItem;
}

const guarded = (name: CslName): CslName =>
  Object.fromEntries(
    Object.entries(name).map(([part, text]) => [part, text.replaceAll('<', lessThan)]),
  ) as unknown as CslName;

const address = (written: string) =>
  plainText(written.replace(/[{}]|\\(?=[%#&_~])/g, '').replaceAll('~', '\\textasciitilde{}'))
    .replaceAll('–', '--')
    .replaceAll('<', lessThan);

const bareDoi = (written: string) =>
  address(written.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, ''));

/** Languages by the names of LaTeX, where styles write titles in another way than in English. */
const languages: Readonly<Record<string, string>> = {
  english: 'en',
  american: 'en',
  british: 'en',
  german: 'de',
  ngerman: 'de',
  french: 'fr',
  spanish: 'es',
  italian: 'it',
  dutch: 'nl',
  portuguese: 'pt',
  en: 'en',
  de: 'de',
  fr: 'fr',
  es: 'es',
  it: 'it',
  nl: 'nl',
  pt: 'pt',
};

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date as BibLaTeX writes it, with ranges, or a year and a month of BibTeX. */
function dateOf(written: string, month: string): CslDate | undefined {
  const text = plainText(written);
  const dates = text.split('/').map((date) => /^(\d{4})(?:-(\d\d?))?(?:-(\d\d?))?$/.exec(date));
  if (text && dates.every((date) => date !== null)) {
    const parts = dates.map((date) => date.slice(1).filter(Boolean).map(Number));
    const number = monthNumber(month);
    if (parts.length === 1 && parts[0]?.length === 1 && number > 0) parts[0].push(number);
    return { 'date-parts': parts };
  }
  return text ? { literal: text.replaceAll('<', lessThan) } : undefined;
}

function monthNumber(written: string): number {
  const text = plainText(written).toLowerCase();
  return /^\d+$/.test(text) ? Number(text) : monthNames.indexOf(text.slice(0, 3)) + 1;
}
