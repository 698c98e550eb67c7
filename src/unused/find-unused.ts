import { statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { renderRecorded, type SiteBuild } from '../build/site-build.ts';
import { listOf } from '../data/written.ts';
import { dataLinks } from '../links/data-links.ts';
import { listFiles } from '../read/list-files.ts';
import type { Site } from '../site.ts';
import { readMentions, type Mentions } from './mentions.ts';
import { unusedEntries } from './unused-entries.ts';

/** Something that a site has and nothing uses. */
export interface Unused {
  kind: 'asset' | 'data' | 'entry' | 'template';
  /** Path from the site's folder. */
  file: string;
  /** The entry of a data file. */
  name?: string;
  /** Size of a file, in bytes. */
  bytes?: number;
}

/**
 * What a site has and nothing uses: files that no page shows or links to, data files and entries that
 * nothing reads, includes and layouts that nobody calls. A name that stands anywhere in a source
 * counts as a use, so that little is told which is needed all the same.
 */
export function findUnused(build: SiteBuild): Unused[] {
  const { site } = build;
  const mentions = readMentions(site.dir);
  return [
    ...unusedAssets(build, mentions),
    ...unusedData(site, mentions),
    ...unusedEntries(site, mentions),
    ...unusedTemplates(site, mentions),
  ];
}

/** Files that are asked for by their names, without a link. */
const wellKnown =
  /^(?:robots\.txt|favicon\.ico|CNAME|ads\.txt|humans\.txt|google\w+\.html)$|(?:^|\/)\./;

function unusedAssets(build: SiteBuild, mentions: Mentions): Unused[] {
  const { site, facts, renderer } = build;
  const linked = new Set<string>();
  const note = ({ target }: { target: { kind: string; path?: string } }) => {
    if (target.kind === 'file' && target.path !== undefined) linked.add(target.path);
  };
  for (const page of site.pages) {
    if (!facts.has(page)) renderRecorded(build, page);
    facts.get(page)?.links.forEach(note);
  }
  dataLinks(site, renderer.renderData).forEach(note);
  return [...site.assets].flatMap(([path, absolute]): Unused[] => {
    if (wellKnown.test(path) || linked.has(path)) return [];
    if (mentions.has(basename(path)) || mentions.has(encodeURI(basename(path)))) return [];
    const file = path.startsWith('assets/') ? path : `content/${path}`;
    return [{ kind: 'asset', file, bytes: statSync(absolute).size }];
  });
}

/** Data files that the toolkit reads by their names. */
const ofToolkit = new Set(
  `site topnav footer words known-problems prose countries news events glossary affiliations
  supported_by contributors CONTRIBUTORS tool_and_resource_list main_tool_and_resource_list`
    .trim()
    .split(/\s+/),
);

function unusedData({ pages, dataFiles, dir }: Site, mentions: Mentions): Unused[] {
  const sidebars = new Set(pages.map(({ data }) => data.sidebar));
  return [...dataFiles].flatMap(([name, { file }]): Unused[] => {
    const isRead = name.startsWith('sidebars/')
      ? sidebars.has(name.slice('sidebars/'.length))
      : ofToolkit.has(name) || mentions.has(basename(name), (source) => source === file);
    return isRead ? [] : [{ kind: 'data', file, bytes: statSync(join(dir, file)).size }];
  });
}

/** Templates of the theme are replaced by those of the same path, which nobody calls by name. */
const replaces = /^(?:layouts|partials|components)\//;

function unusedTemplates({ dir, pages }: Site, mentions: Mentions): Unused[] {
  const layouts = new Set(pages.flatMap(({ data }) => listOf(data.layout)));
  const filesOf = (folder: string) =>
    listFiles(join(dir, folder)).map((path) => ({ folder, path }));
  return [...filesOf('_includes'), ...filesOf('_layouts')].flatMap(({ folder, path }): Unused[] => {
    const file = `${folder}/${path}`;
    const stem = basename(path, extname(path));
    const isUsed =
      folder === '_includes'
        ? replaces.test(path) || mentions.has(basename(path), (source) => source === file)
        : layouts.has(stem) || mentions.has(stem, (source) => !source.startsWith('_layouts/'));
    return isUsed ? [] : [{ kind: 'template', file, bytes: statSync(join(dir, file)).size }];
  });
}
