import { extname, join } from 'node:path';
import { stringify } from 'yaml';
import { comparableUrl, permalinkFor } from '../jekyll/permalink.ts';
import { buildTime } from '../jekyll/values/build-time.ts';
import { directoryData, stemOf } from './directory-data.ts';
import { documentValues, isToCome } from './documents.ts';
import type { Finding } from './finding.ts';
import { defaultsFor } from './front-matter-defaults.ts';
import { scriptBehindBody, translateHome } from './home-page.ts';
import { emojiFindings } from './emoji-findings.ts';
import { htmlFindings } from './html-findings.ts';
import type { JekyllConfig } from './jekyll-config.ts';
import type { JekyllPage } from './jekyll-page.ts';
import type { JekyllSource } from './jekyll-source.ts';
import type { MigrationPlan } from './migration-plan.ts';
import type { MissingFinder } from './place-templates.ts';
import { permalinkStyle } from './site-settings.ts';

const markdown = /\.(?:md|markdown)$/;

/** A page with its new path, and the front-matter defaults that it has. */
export interface PlacedPage {
  page: JekyllPage;
  /** Path below `content/`. */
  path: string;
  defaults: Record<string, unknown>;
}

/** Pages, in the folders that they lie in. */
export function placePages(
  source: JekyllSource,
  config: JekyllConfig,
  allPaths: readonly string[],
  missingIn: MissingFinder,
  plan: MigrationPlan,
): PlacedPage[] {
  const extensions = new Set(config.known.markdown_ext.split(',').map((ext) => `.${ext.trim()}`));
  const placed = source.pages.map((page): PlacedPage => {
    const extension = extname(page.path);
    const isOddMarkdown = extensions.has(extension) && !markdown.test(page.path);
    const path = isOddMarkdown ? `${stemOf(page.path)}.md` : page.path;
    if (isOddMarkdown)
      plan.translated.push(`${page.path}: content/${path}, since Markdown ends in .md here`);
    const type = page.collection?.label ?? 'pages';
    const defaults = defaultsFor(config.known.defaults ?? [], page.path, type, allPaths);
    if (page.collection) {
      const data = { ...defaults, ...page.data };
      Object.assign(defaults, documentValues(page.collection, page.path, data));
      const isPost = page.collection.label === 'posts';
      if (isPost && !config.all.future && isToCome({ ...defaults, ...page.data }, buildTime())) {
        defaults.published = false;
        plan.findings.push(waiting(`content/${path}`));
      }
    }
    // Jekyll gives the first page of a folder the folder's URL, with a slash, whatever the pattern.
    const isIndex =
      !page.collection && stemOf(path).split('/').at(-1) === 'index' && path.includes('/');
    const isPlain = permalinkStyle(config.known.permalink ?? 'date').endsWith(':basename');
    if (isIndex && isPlain && page.data.permalink === undefined) {
      defaults.permalink ??= `/${path.slice(0, path.lastIndexOf('/') + 1)}`;
    }
    return { page, path, defaults };
  });
  for (const entry of placed) placePage(entry, source, config, missingIn, plan);
  const untouched = placed.filter(
    ({ path }) => 'copyOf' in (plan.files.get(`content/${path}`) ?? {}),
  );
  plan.taken.push(`${untouched.length} pages, byte for byte`);
  return placed;
}

function placePage(
  { page, path, defaults }: PlacedPage,
  source: JekyllSource,
  config: JekyllConfig,
  missingIn: MissingFinder,
  plan: MigrationPlan,
): void {
  const file = `content/${path}`;
  const body = page.text.slice(page.bodyOffset);
  const data = { ...defaults, ...page.data };
  plan.files.set(file, { copyOf: join(source.dir, page.path) });
  const permalink = typeof data.permalink === 'string' ? data.permalink : undefined;
  const { url, output } = permalinkFor(
    path,
    permalink ?? permalinkStyle(config.known.permalink ?? 'date'),
    permalink !== undefined,
  );
  if (permalink && /:(?:title|slug|name|categories|year|month|day)\b/.test(permalink)) {
    plan.findings.push({
      file,
      line: page.yaml.positionOf(['permalink']).line,
      message: `The permalink "${permalink}" has a placeholder that Jekyll knows for posts only`,
      advice: `Jekyll published the page under that text as it stands; here it is ${url}.`,
    });
  }
  if (comparableUrl(url) === '/') plan.hasHome = true;
  const isHtml = output.endsWith('.html');
  const isDocument = /^\s*<(?:!doctype|html)\b/i.test(body);
  const missing = missingIn(body);
  const isTranslated = comparableUrl(url) === '/' && missing.length > 0;
  if (isHtml && !isTranslated) {
    const shown = blank(page.text.slice(0, page.bodyOffset)) + body;
    plan.findings.push(...htmlFindings(file, shown));
    if (config.known.plugins.includes('jemoji')) plan.findings.push(...emojiFindings(file, shown));
  }
  if (isTranslated) {
    const text = translateHome(page.text.slice(0, page.bodyOffset), body, missing);
    plan.files.set(file, { text });
    plan.findings.push(...htmlFindings(file, text.replace(/^---[\s\S]*?\n---/, blank)));
    plan.translated.push(`${page.path}: ${file}, without the old theme's parts`);
    const inPage = page.text.slice(0, page.bodyOffset + (missing[0]?.offset ?? 0));
    plan.findings.push({
      file,
      line: inPage.split('\n').length,
      message: `The home page was made of the old theme's parts: ${missing.map(({ name }) => name).join(', ')}`,
      advice:
        'Its text and links are in the new page, under our home layout. See whether it still says what it should; hero and cards can be set in its front matter.',
    });
    const script = scriptBehindBody(page.text);
    if (script !== undefined) {
      plan.findings.push({
        file,
        line: 1,
        message: `A script behind the body of the old home page was left out: line ${script} of ${page.path}`,
        advice:
          'If it is still wanted, put it into a file of assets/ and load that at the end of the page.',
      });
    }
  } else if (
    isHtml &&
    !isDocument &&
    data.published !== false &&
    data.layout === undefined &&
    (markdown.test(path) || /\.html?$/.test(path))
  ) {
    plan.findings.push({
      file,
      line: 1,
      message: 'The page has no layout: Jekyll published it bare',
      advice: 'It gets the layout "page" here. Write `layout: none` if it is to stay bare.',
    });
  }
}

const waiting = (file: string): Finding => ({
  file,
  line: 1,
  message: 'The day of the post is still to come, and Jekyll did not publish it yet',
  advice:
    'It is not published here. When its day has come, take `published: false` out of the data file beside it.',
});

/** As many lines, with nothing on them. */
const blank = (lines: string) => lines.replace(/[^\n]/g, ' ');

/** Defaults, as data files beside the pages. */
export function placeDefaults(
  config: JekyllConfig,
  allPaths: readonly string[],
  pages: readonly PlacedPage[],
  plan: MigrationPlan,
): void {
  const sets = config.known.defaults ?? [];
  const data = directoryData(
    pages.map(({ path, defaults }) => ({ path, values: defaults })),
    (folder) => defaultsFor(sets, folder ? `${folder}/\u0000` : '\u0000', 'pages', allPaths),
  );
  for (const [path, values] of data) {
    plan.files.set(`content/${path}`, { text: stringify(values) });
  }
  plan.translated.push(`defaults of ${config.file}: ${data.size} data files beside the pages`);
}

/** Every file and folder, for the globs of scopes. */
export function pathsOf({ pages, statics }: JekyllSource): string[] {
  const files = [...pages.map(({ path }) => path), ...statics];
  const folders = files.flatMap((file) => {
    const steps = file.split('/').slice(0, -1);
    return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
  });
  return [...new Set([...files, ...folders])];
}
