import { join, posix } from 'node:path';
import type { Problem, Report } from '../problem.ts';
import { listFiles } from '../read/list-files.ts';
import { positionAt } from '../read/position.ts';
import type { SourceReader } from '../read/source-reader.ts';
import { cslItem, type CslItem } from './csl-item.ts';
import { parseBibtex, type BibEntry } from './parse-bibtex.ts';
import { scholarSchema, type ScholarSettings } from './scholar-settings.ts';

/** A work that pages may cite. */
export interface Reference {
  key: string;
  item: CslItem;
  /** Its fields as they are written, to sort by. */
  fields: BibEntry['fields'];
}

/** The works of one .bib file by key, in the order of the file. */
export type Bibliography = ReadonlyMap<string, Reference>;

/** What a site brings along for its citations. */
export interface CitationSources {
  settings: ScholarSettings;
  /** By path below the folder of bibliographies, without the ending. */
  bibliographies: ReadonlyMap<string, Bibliography>;
  /** Styles and locales of the site's own, by path from its folder. */
  cslFiles: ReadonlyMap<string, string>;
}

const bibFile = /\.bib(?:tex)?$/;
const cslFile = /\.csl$|(?:^|\/)locales-[\w-]+\.xml$/;

/** Reads the bibliographies of a site, and tells what is wrong in them. */
export function readBibliographies(
  siteDir: string,
  scholar: unknown,
  reader: SourceReader,
  report: Report,
): CitationSources {
  const settings = scholarSettings(scholar);
  const folder = folderOf(settings.source);
  const bibliographies = new Map<string, Bibliography>();
  const cslFiles = new Map<string, string>();
  for (const name of folder === undefined ? [] : listFiles(join(siteDir, folder))) {
    const file = `${folder}/${name}`;
    if (cslFile.test(name)) cslFiles.set(file, reader.text(join(siteDir, file)));
    if (!bibFile.test(name)) continue;
    const text = reader.text(join(siteDir, file));
    const read = (tell: Report) => readBibliography(text, file, tell);
    bibliographies.set(bibliographyName(name), reader.parsed(file, text, report, read));
  }
  return { settings, bibliographies, cslFiles };
}

/** The name under which a bibliography is asked for, with or without the ending. */
export const bibliographyName = (written: string): string => written.replace(bibFile, '');

/** Settings that do not fit count as not there: the migration tells of them. */
function scholarSettings(scholar: unknown): ScholarSettings {
  const given = typeof scholar === 'object' && scholar !== null ? Object.entries(scholar) : [];
  const fitting = given.filter(
    ([name, value]) =>
      Object.hasOwn(scholarSchema.shape, name) &&
      scholarSchema.shape[name as keyof ScholarSettings].safeParse(value).success,
  );
  return scholarSchema.parse(Object.fromEntries(fitting));
}

/** A folder within the site's; undefined for any other. */
function folderOf(source: string): string | undefined {
  const folder = posix.normalize(source).replace(/\/$/, '');
  // oxlint-disable-next-line no-control-regex
  return /^(?:\.\.?(?:\/|$)|\/)|[\u0000-\u001f]/.test(folder) ? undefined : folder;
}

function readBibliography(text: string, file: string, report: Report): Bibliography {
  const { entries, errors } = parseBibtex(text);
  const tell = (offset: number, problem: Omit<Problem, 'file' | 'line' | 'column'>) =>
    report({ ...problem, file, ...positionAt(text, offset) });
  for (const { offset, message, hint } of errors) {
    tell(offset, { check: 'bibtex-syntax', severity: 'error', message, hint });
  }
  const bibliography = new Map<string, Reference>();
  for (const entry of entries) {
    const { key, offset, fields } = entry;
    if (bibliography.has(key)) {
      tell(offset, {
        check: 'duplicate-citation-key',
        severity: 'error',
        message: `The key "${key}" stands twice in this file`,
        hint: 'Take one of the two entries out, or give it another key.',
      });
      continue;
    }
    const item = cslItem(entry);
    bibliography.set(key, { key, item, fields });
    const missing = [
      ...(item.title ? [] : ['title']),
      ...(item.author || item.editor || item.publisher ? [] : ['author']),
    ];
    if (missing.length > 0) {
      tell(offset, {
        check: 'incomplete-reference',
        severity: 'warning',
        message: `The entry "${key}" has no ${missing.join(' and no ')}`,
        hint: `Write ${missing.map((name) => `${name} = {…}`).join(', ')}.`,
      });
    }
  }
  return bibliography;
}
