import { join } from 'node:path';
import type { PictureProgress } from '../images/make-pictures.ts';
import { once } from '../once.ts';
import type { Problem } from '../problem.ts';
import type { SiteOptions } from '../read/read-site.ts';
import { openSearchIndex, type SearchIndex } from '../search/search-index.ts';
import { awaitedLater } from './awaited-later.ts';
import { discardStaging, openStaging, publish } from './publish.ts';
import { checkInTurns, findProblems } from './find-problems.ts';
import { startSiteBuild, type SiteBuild } from './site-build.ts';
import { toolkit } from '../toolkit.ts';

export interface BuildOptions extends SiteOptions {
  /** Absolute path of the folder that is to hold the site. */
  outDir: string;
  /** Told after each page how many are rendered. */
  onProgress?: (done: number, total: number) => void;
  /** Told of each version of a picture that was not in the cache, after the pages. */
  onPicture?: PictureProgress;
}

/** How a build ended. */
export interface BuildResult {
  problems: Problem[];
  /** False when there were errors; the previous output is then as it was. */
  published: boolean;
  pages: number;
  indexed: number;
  /** Versions of pictures that were not in the cache. */
  pictures: number;
}

/**
 * Builds a site: stages the pages beside the target, checks them all, writes the search index,
 * and publishes. All problems of the run come back; with an error among them nothing is published.
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  const { outDir } = options;
  const build = await startSiteBuild(options);
  const staging = openStaging(outDir);
  let index: SearchIndex | undefined;
  try {
    index = await openSearchIndex(build.site);
    const { add, write } = index;
    const writeIndex = once(() => {
      const writing = write(join(staging.next, 'pagefind'));
      void awaitedLater(writing.then(({ written }) => written));
      return writing;
    });
    const check = once(() => awaitedLater(checkInTurns(build)));
    const total = build.site.pages.filter((page) => page.published).length;
    let done = 0;
    build.onPage = (page, body) => {
      add(page, body);
      options.onProgress?.(++done, total);
      // Pagefind is a process of its own: it writes while pages are written, and checks run beside both.
      if (done === total) void writeIndex();
    };
    build.onPicture = options.onPicture ?? build.onPicture;
    build.onRendered = () => void check();
    await writePages(build, staging.next);
    const pictures = build.picturesMade;
    const { written } = await writeIndex();
    const problems = findProblems(build, await check());
    const indexed = await written;
    if (problems.some(({ severity }) => severity === 'error')) {
      return { problems, published: false, pages: total, indexed: 0, pictures };
    }
    publish(outDir);
    return { problems, published: true, pages: total, indexed, pictures };
  } finally {
    await index?.close();
    discardStaging(outDir);
  }
}

async function writePages(build: SiteBuild, folder: string): Promise<void> {
  const { Eleventy } = await loadEleventy();
  const eleventy = new Eleventy(join(build.site.dir, 'content'), folder, {
    // No file: whatever lies where the command was typed is not this site's.
    configPath: false,
    config: toolkit(build),
    quietMode: true,
    source: 'script',
  });
  await eleventy.init();
  eleventy.disableLogger();
  // Pages are written beside the rendering. Eleventy 3.1 looks here for what its own call puts elsewhere.
  eleventy.eleventyConfig.templateHandling = { writeMode: 'async' };
  // Eleventy warns of what takes long on a slow machine; a summary of its own is all that a build says.
  eleventy.bench.finish = () => {};
  await eleventy.write();
  const unwritten = build.site.pages.filter((page) => page.published && !build.facts.has(page));
  if (unwritten.length > 0) {
    const files = unwritten.slice(0, 5).map((page) => page.file);
    throw new Error(`Eleventy passed over ${unwritten.length} pages: ${files.join(', ')} …`);
  }
}

/** Loaded late, so that wrong usage and a site that cannot be read are told at once. */
function loadEleventy() {
  // Eleventy would start a thread to reload JavaScript that changes while it watches; a build does not.
  process.env.ELEVENTY_SKIP_ESM_RESOLVER ??= 'true';
  return import('@11ty/eleventy');
}
