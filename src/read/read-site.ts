import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBibliographies } from '../citations/read-bibliographies.ts';
import { footerSchema } from '../data/footer.ts';
import { knownProblemsSchema } from '../data/known-problems.ts';
import { sidebarSchema, topNavigationSchema, type Sidebar } from '../data/navigation.ts';
import { readToolkitData } from '../data/toolkit-data.ts';
import { noHistories, pageHistories } from '../git/page-histories.ts';
import type { PictureIndex } from '../images/picture-index.ts';
import { ownLayouts } from '../jekyll/own-layouts.ts';
import type { Page } from '../page.ts';
import type { Report } from '../problem.ts';
import { settingsSchema, type Site } from '../site.ts';
import { isOfTheme } from '../jekyll/address-fault.ts';
import { basePath } from './base-path.ts';
import { listFiles } from './list-files.ts';
import { checkedReader } from './checked-reader.ts';
import { checkDataFile, nestData, readDataFiles, type DataFile } from './read-data.ts';
import { indexPages, readPages } from './read-pages.ts';
import { replacesTheme } from './page-address.ts';
import { readWords } from './read-words.ts';
import { sitePath } from './site-path.ts';
import { plainReader, type SourceReader } from './source-reader.ts';

/** What a caller decides about a site, before it is read. */
export interface SiteOptions {
  /** Absolute path of the site's folder. */
  siteDir: string;
  /** Absolute path of the folder that the theme comes from. */
  themeDir: string;
  /** Path to publish under; comes before the settings. */
  base?: string | undefined;
  /** Whether it is looked at before it is published. Default: what JEKYLL_ENV says. */
  isPreview?: boolean;
  /** How files are read. Default: each time from disk. */
  reader?: SourceReader;
  /** What is known of the site's pictures. Default: what its cache says. */
  pictureIndex?: PictureIndex;
}

/** The folder cannot be built at all: there is no content, or it is not readable. */
export class NoSiteError extends Error {}

/**
 * Reads settings, data, pages and the list of assets. Nothing is rendered, nothing written.
 * Mistakes go to `report`; what they spoil is left out, so that all the rest is still checked.
 * @throws NoSiteError when the folder has no `content/`
 */
export function readSite(options: SiteOptions, report: Report): Site {
  const { siteDir, themeDir } = options;
  if (!existsSync(join(siteDir, 'content'))) {
    throw new NoSiteError(
      `${siteDir} has no folder "content": a site is a folder with content/ and its Markdown pages`,
    );
  }
  const reader = checkedReader(options.reader ?? plainReader, siteDir, report);
  const files = readDataFiles(siteDir, reader, report);
  const read = <T>(name: string, schema: Parameters<typeof checkDataFile<T>>[1]) =>
    checkDataFile(files.get(name), schema, report);

  const settings = read('site', settingsSchema) ?? settingsSchema.parse({});
  const { pages, otherFiles } = readPages(siteDir, settings, reader, report);

  return {
    dir: siteDir,
    themeDir,
    isPreview: options.isPreview ?? process.env.JEKYLL_ENV === 'development',
    base: options.base ?? basePath(settings.base ?? settings.baseurl ?? '/'),
    title: settings.title ?? titleOfHome(pages),
    settings,
    pages,
    ...indexPages(pages, report),
    assets: listAssets(siteDir, otherFiles, report),
    layouts: ownLayouts(siteDir, reader, report),
    topNavigation: read('topnav', topNavigationSchema)?.subitems ?? [],
    sidebars: readSidebars(files, report),
    footer: read('footer', footerSchema),
    toolkit: readToolkitData(files, report),
    citations: readBibliographies(siteDir, settings.jekyll_config.scholar, reader, report),
    words: readWords(themeDir, files.get('words'), reader, report),
    data: nestData(files),
    dataFiles: files,
    historyOf:
      settings.history.updated || settings.history.authors ? pageHistories(siteDir) : noHistories,
    knownProblems: readKnownProblems(files.get('known-problems'), report),
    report,
  };
}

function titleOfHome(pages: readonly Page[]): string {
  const home = pages.find((page) => page.url === '/') ?? pages[0];
  return home?.title ?? '';
}

function readSidebars(files: ReadonlyMap<string, DataFile>, report: Report): Map<string, Sidebar> {
  const sidebars = new Map<string, Sidebar>();
  for (const [path, file] of files) {
    if (!path.startsWith('sidebars/')) continue;
    const sidebar = checkDataFile(file, sidebarSchema, report);
    if (sidebar) sidebars.set(path.slice('sidebars/'.length), sidebar);
  }
  return sidebars;
}

function readKnownProblems(file: DataFile | undefined, report: Report): Site['knownProblems'] {
  const entries = checkDataFile(file, knownProblemsSchema, report) ?? [];
  return entries.map((entry, index) => ({
    ...entry,
    // Looked up for the few that are told.
    get line() {
      return file?.yaml.positionOf([index]).line ?? 1;
    },
  }));
}

/** The sources of styles and scripts are compiled, not published. */
const compiled = new Set(['scss', 'client']);

function listAssets(
  siteDir: string,
  otherFiles: readonly string[],
  report: Report,
): Map<string, string> {
  const assets = new Map<string, string>();
  for (const path of otherFiles) assets.set(path, join(siteDir, 'content', path));
  for (const path of listFiles(join(siteDir, 'assets'), { skip: compiled })) {
    assets.set(`assets/${path}`, join(siteDir, 'assets', path));
  }
  for (const [path, source] of [...assets].filter(([published]) => isOfTheme(published))) {
    assets.delete(path);
    report(replacesTheme(sitePath(siteDir, source)));
  }
  return assets;
}
