import { cslDataFor } from '../citations/csl-data.ts';
import { noTheme, themeFiles, type ThemeFiles } from '../client/theme-files.ts';
import { themeProblem } from '../client/theme-problem.ts';
import type { PictureProgress } from '../images/make-pictures.ts';
import { PictureIndex } from '../images/picture-index.ts';
import { sitePictures, type SitePictures } from '../images/pictures.ts';
import { noFacts, type BodyFacts } from '../links/find-links.ts';
import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { readSite, type SiteOptions } from '../read/read-site.ts';
import { createRenderer, type SiteRenderer } from '../render/site-renderer.ts';
import { templateProblem } from '../render/template-problem.ts';
import type { Site } from '../site.ts';

/** One run over a site: what was read, what renders it, and what is recorded on the way. */
export interface SiteBuild {
  site: Site;
  theme: ThemeFiles;
  renderer: SiteRenderer;
  pictures: SitePictures;
  problems: Problem[];
  facts: Map<Page, BodyFacts>;
  /** Told of each page that is published, as soon as it is rendered. */
  onPage: (page: Page, body: string) => void;
  /** Told of each picture that is made. */
  onPicture: PictureProgress;
  /** Told when nothing that is written depends on what is rendered from now on. */
  onRendered: () => void;
  /** How many versions of pictures were not in the cache. */
  picturesMade: number;
}

/**
 * Reads a site and prepares its rendering.
 * @param makeTheme compiles what the theme publishes; a run that only checks needs none of it
 */
export async function startSiteBuild(
  options: SiteOptions,
  makeTheme: (site: Site) => ThemeFiles | Promise<ThemeFiles> = themeFiles,
): Promise<SiteBuild> {
  const problems: Problem[] = [];
  const site = readSite(options, (problem) => problems.push(problem));
  const theme = await themeOrProblem(site, makeTheme, problems);
  const pictures = sitePictures(site, options.pictureIndex ?? new PictureIndex(site.dir));
  const renderer = createRenderer(site, theme.assets, pictures, await cslDataFor(site));
  return { site, theme, renderer, pictures, problems, facts: new Map(), ...quiet };
}

const quiet = { onPage: () => {}, onPicture: () => {}, onRendered: () => {}, picturesMade: 0 };

/** A theme that cannot be compiled hides no mistake of the pages. */
async function themeOrProblem(
  site: Site,
  makeTheme: (site: Site) => ThemeFiles | Promise<ThemeFiles>,
  problems: Problem[],
): Promise<ThemeFiles> {
  try {
    return await makeTheme(site);
  } catch (error) {
    const problem = themeProblem(error, site.dir);
    if (!problem) throw error;
    problems.push(problem);
    return noTheme;
  }
}

/** Renders a page and records what it holds. A page that cannot be rendered hides no other's mistakes. */
export function renderRecorded(build: SiteBuild, page: Page): string {
  try {
    const { html, body, facts } = build.renderer.renderPage(page);
    build.facts.set(page, facts);
    if (page.published) build.onPage(page, body);
    return html;
  } catch (error) {
    build.facts.set(page, noFacts());
    const problem = templateProblem(error, page, build.site);
    // A faulty layout fails on every page that it wraps; it is told once.
    const isTold = build.problems.some(
      ({ file, message }) => file === problem.file && message === problem.message,
    );
    if (!isTold) build.problems.push(problem);
    return '';
  }
}
