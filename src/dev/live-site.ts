import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { outputFiles } from '../build/output-files.ts';
import { renderRecorded, startSiteBuild, type SiteBuild } from '../build/site-build.ts';
import { themeFiles, type ThemeFiles } from '../client/theme-files.ts';
import type { Page } from '../page.ts';
import { PictureIndex } from '../images/picture-index.ts';
import { readPicture } from '../images/make-pictures.ts';
import type { SiteOptions } from '../read/read-site.ts';
import { listFiles } from '../read/list-files.ts';
import { keepingReader } from '../read/source-reader.ts';
import { openSearchIndex } from '../search/search-index.ts';
import type { Site } from '../site.ts';
import { Snapshot } from './snapshot.ts';

/** A site at one moment of its sources. */
export interface LiveState {
  /** Counts up with each change. */
  version: number;
  build: SiteBuild;
  /** Absolute paths of what has changed since the version before. */
  changed: readonly string[];
  /** Renders a page once. */
  render(page: Page): { html: string; body: string };
  /** A file of the output, as `npm run build` would write it; undefined when there is none. */
  read(path: string): Promise<string | Buffer | undefined>;
}

/**
 * A site that is looked at while it is being written. Whoever asks gets what the sources say at
 * that moment: before each answer all files are looked at, and what depends on a changed one is
 * made anew. Pages are rendered when they are asked for.
 */
export class LiveSite {
  /** Folders whose files the site is made of. */
  readonly folders: readonly string[];
  private readonly options: SiteOptions;
  private snapshot: Snapshot;
  private state: LiveState | undefined;
  private theme: ThemeFiles | undefined;
  private updating: Promise<LiveState> | undefined;

  constructor(options: Omit<SiteOptions, 'reader'>) {
    const reader = keepingReader((path) => this.snapshot.signatureOf(path));
    const pictureIndex = new PictureIndex(options.siteDir);
    this.options = { isPreview: true, ...options, reader, pictureIndex };
    this.folders = [options.siteDir, options.themeDir].flatMap((dir) =>
      ['content', '_bibliography', '_data', '_includes', '_layouts', '_sass', 'assets'].map(
        (name) => join(dir, name),
      ),
    );
    this.snapshot = this.look();
  }

  /** The site as its sources are now. @throws NoSiteError while there is no `content/` */
  async now(): Promise<LiveState> {
    // One look at a time; who asks in between waits for it, and then looks again.
    while (this.updating) await this.updating.catch(() => {});
    this.updating = this.update();
    try {
      return await this.updating;
    } finally {
      this.updating = undefined;
    }
  }

  private async update(): Promise<LiveState> {
    const before = this.snapshot;
    const after = this.look();
    const changed = after.changesSince(before);
    if (this.state && changed.length === 0) return this.state;
    this.snapshot = after;
    if (changed.some(isThemeSource)) this.theme = undefined;
    try {
      const build = await startSiteBuild(this.options, (site) => this.themeOf(site));
      this.state = liveState((this.state?.version ?? 0) + 1, build, changed);
      return this.state;
    } catch (error) {
      // The next look must find the same changes again.
      this.snapshot = before;
      throw error;
    }
  }

  private async themeOf(site: Site): Promise<ThemeFiles> {
    const current = this.state?.build.site;
    const isSame = current?.base === site.base && ownLook(current) === ownLook(site);
    this.theme = this.theme && isSame ? this.theme : await themeFiles(site);
    return this.theme;
  }

  private look(): Snapshot {
    return new Snapshot(this.folders, (path) => path.split(sep).at(-1)?.startsWith('.') ?? false);
  }
}

/** The settings that the theme's files depend on. */
const ownLook = ({ settings: { favicon, fonts, colors, theme_color } }: Site) =>
  JSON.stringify([favicon, fonts, colors, theme_color]);

const isThemeSource = (path: string) => /[\\/]assets[\\/](?:scss|client)[\\/]/.test(path);

function liveState(version: number, build: SiteBuild, changed: readonly string[]): LiveState {
  const { site } = build;
  const pageByOutput = new Map<string, Page>();
  for (const page of site.pages) if (page.published) pageByOutput.set(page.output, page);
  const pages = new Map<Page, { html: string; body: string }>();
  const render = (page: Page) => {
    let made = pages.get(page);
    if (!made) {
      let body = '';
      build.onPage = (_page, rendered) => (body = rendered);
      const html = renderRecorded(build, page);
      made = { html, body };
      pages.set(page, made);
    }
    return made;
  };
  let others: Map<string, string | Buffer> | undefined;
  let index: Promise<Map<string, Buffer>> | undefined;
  return {
    version,
    build,
    changed,
    render,
    async read(path) {
      const picture = build.pictures.wanted.get(path);
      if (picture) return readPicture(picture, build.pictures.index);
      const asset = site.assets.get(path);
      if (asset !== undefined) return readFileSync(asset);
      const page = pageByOutput.get(path);
      if (page) return render(page).html;
      if (path.startsWith('pagefind/')) {
        index ??= searchFiles(site, (each) => render(each).body);
        return (await index).get(path);
      }
      others ??= outputFiles(build);
      return others.get(path);
    },
  };
}

/** The search index of a site, made when it is asked for. */
async function searchFiles(
  site: Site,
  bodyOf: (page: Page) => string,
): Promise<Map<string, Buffer>> {
  const folder = mkdtempSync(join(tmpdir(), 'framework-site-index-'));
  const index = await openSearchIndex(site);
  try {
    for (const page of site.pages) if (page.published) index.add(page, bodyOf(page));
    await (
      await index.write(folder)
    ).written;
    return new Map(
      listFiles(folder).map((file) => [`pagefind/${file}`, readFileSync(join(folder, file))]),
    );
  } finally {
    await index.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
