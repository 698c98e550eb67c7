import { closeSync, openSync, readSync } from 'node:fs';
import { extname, join } from 'node:path';
import { comparableUrl } from '../jekyll/permalink.ts';
import { writeOrder } from '../jekyll/write-order.ts';
import type { FrontMatter, Page } from '../page.ts';
import type { Report } from '../problem.ts';
import type { Settings } from '../site.ts';
import { listFiles } from './list-files.ts';
import { pageAddress } from './page-address.ts';
import { parseYaml } from './parse-yaml.ts';
import {
  checkFrontMatter,
  readPageFile,
  titleOfBody,
  titleOfFile,
  type PageFile,
} from './read-page.ts';
import type { SourceReader } from './source-reader.ts';
import { namesInTemplates } from './template-words.ts';

const markdownFile = /\.(md|markdown)$/;
const dataFile = /\.(ya?ml|json)$/;

/** Reads all pages of `content/`, each with the data of its folders laid under its front matter. */
export function readPages(
  siteDir: string,
  settings: Settings,
  reader: SourceReader,
  report: Report,
): { pages: Page[]; otherFiles: string[] } {
  const isListed = (name: string) => !name.startsWith('_') || settings.include.includes(name);
  const files = listFiles(join(siteDir, 'content'), { isListed, include: settings.include });
  const isStatic = new Set(settings.static);
  const pages = files.filter(
    (file) =>
      !isStatic.has(file) &&
      (markdownFile.test(file) || hasFrontMatter(join(siteDir, 'content', file))),
  );
  const isPage = new Set(pages);
  const ownKeys = new Set([...settings.front_matter, ...namesInTemplates(siteDir, reader)]);
  const keysRead = [...ownKeys].join(' ');
  const dataByPlace = readDirectoryData(siteDir, files, pages, settings, ownKeys, reader, report);
  const isData = new Set([...dataByPlace.values()].map((data) => data.path));
  return {
    pages: pages.map((path) => {
      const file = `content/${path}`;
      const source = reader.text(join(siteDir, file));
      const own = reader.parsed(`page ${file} ${keysRead}`, source, report, (tell) =>
        readPageFile(file, source, ownKeys, tell),
      );
      return pageFrom(own, path, inheritedData(path, dataByPlace), settings, report);
    }),
    otherFiles: files.filter((file) => !isPage.has(file) && !isData.has(file)),
  };
}

function pageFrom(
  own: PageFile,
  path: string,
  inherited: FrontMatter,
  settings: Settings,
  report: Report,
): Page {
  const data: FrontMatter = { ...inherited, ...own.data };
  // The old themes' layouts of these names write no title, so that pages bring it.
  const bringsTitle = data.layout === 'default' || (data.layout === 'home' && !data.hero);
  const ownTitle =
    data.title === undefined || bringsTitle
      ? titleOfBody(own.source.slice(own.bodyOffset))
      : undefined;
  const { hasAddress, ...address } = pageAddress(path, data.permalink, own, settings, report);
  return {
    ...own,
    data,
    title: data.title ?? ownTitle?.title ?? titleOfFile(own.file, settings.title ?? 'Home'),
    titleInBody: ownTitle?.atTop ?? false,
    isMarkdown: markdownFile.test(path),
    ...address,
    published: hasAddress && data.published !== false,
  };
}

/** Whether a file is a page for Jekyll: its first line is that of front matter (jekyll/utils.rb). */
function hasFrontMatter(path: string): boolean {
  const start = Buffer.alloc(80);
  const file = openSync(path, 'r');
  try {
    const length = readSync(file, start);
    return /^(?:\uFEFF)?---[ \t]*\r?\n/.test(start.toString('utf8', 0, length));
  } finally {
    closeSync(file);
  }
}

/** A page's path without its extension. */
const stemOf = (path: string) => path.slice(0, path.length - extname(path).length);

interface DirectoryData {
  path: string;
  data: FrontMatter;
}

/**
 * Data files by the place that they speak for: `about/about.yml` for the folder `about`,
 * `about/contact.yml` for the page `about/contact`, `about/about.md.yml` for the page of that name (Eleventy's documentation, "Template and
 * Directory Specific Data Files").
 */
function readDirectoryData(
  siteDir: string,
  files: readonly string[],
  pages: readonly string[],
  settings: Settings,
  ownKeys: ReadonlySet<string>,
  reader: SourceReader,
  report: Report,
): Map<string, DirectoryData> {
  const isPage = new Set(pages);
  const pageNames = new Set([...pages, ...pages.map(stemOf)]);
  const found = new Map<string, DirectoryData>();
  for (const path of files) {
    if (!dataFile.test(path) || settings.static.includes(path) || isPage.has(path)) continue;
    const stem = path.replace(dataFile, '');
    const folder = stem.includes('/') ? stem.slice(0, stem.lastIndexOf('/')) : '';
    const namesFolder = stem === `${folder}/${folder.split('/').at(-1)}` || stem === 'content';
    if (!namesFolder && !pageNames.has(stem)) continue;
    const file = `content/${path}`;
    const text = reader.text(join(siteDir, file));
    const data = reader.parsed(`data ${file} ${[...ownKeys]}`, text, report, (tell) =>
      checkFrontMatter(file, parseYaml(text), ownKeys, tell),
    );
    found.set(namesFolder ? `${folder}/` : stem, { path, data });
  }
  return found;
}

function inheritedData(path: string, dataByPlace: ReadonlyMap<string, DirectoryData>): FrontMatter {
  const stem = stemOf(path);
  const folders = stem.split('/').slice(0, -1);
  const places = [
    '/',
    ...folders.map((_, i) => `${folders.slice(0, i + 1).join('/')}/`),
    stem,
    path,
  ];
  return Object.assign({}, ...places.map((place) => dataByPlace.get(place)?.data));
}

/**
 * Looks pages up by URL and by file. A URL that is claimed twice goes to the page that Jekyll would
 * have left in the output.
 */
export function indexPages(
  pages: readonly Page[],
  report: Report,
): { pageByUrl: Map<string, Page>; pageByFile: Map<string, Page> } {
  const pageByUrl = new Map<string, Page>();
  const pageByFile = new Map<string, Page>();
  for (const page of pages) pageByFile.set(page.file, page);
  for (const page of pages.toSorted((a, b) => writeOrder(b.file, a.file))) {
    if (!page.published) continue;
    const url = comparableUrl(page.url);
    const first = pageByUrl.get(url);
    if (!first) {
      pageByUrl.set(url, page);
      continue;
    }
    page.published = false;
    report({
      check: 'duplicate-url',
      severity: 'error',
      file: page.file,
      ...(page.yaml?.positionOf(['permalink']) ?? { line: 1, column: 1 }),
      message: `The URL ${url} is already that of ${first.file}`,
      hint: 'Rename one of the two files, or give one another permalink in its front matter.',
    });
  }
  return { pageByUrl, pageByFile };
}
