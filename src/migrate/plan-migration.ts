import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { stringify } from 'yaml';
import { components } from '../components/components.ts';
import { permalinkFor, comparableUrl } from '../jekyll/permalink.ts';
import { configFindings } from './config-findings.ts';
import { directoryData, stemOf } from './directory-data.ts';
import type { Finding } from './finding.ts';
import { defaultsFor } from './front-matter-defaults.ts';
import { homeWithoutTheme } from './home-page.ts';
import { htmlFindings } from './html-findings.ts';
import { missingIncludes } from './include-names.ts';
import type { JekyllConfig } from './jekyll-config.ts';
import type { JekyllPage, JekyllSource } from './jekyll-source.ts';
import { permalinkStyle, siteSettings } from './site-settings.ts';

/** What a file of the new site holds: a text, or the bytes of a file of the old one. */
export type PlannedFile = { text: string } | { copyOf: string };

/** A migration before anything is written. */
export interface MigrationPlan {
  /** By path from the new site's folder. */
  files: Map<string, PlannedFile>;
  /** What was taken as it is, in a line each. */
  taken: string[];
  /** What was written in another form, in a line each. */
  translated: string[];
  findings: Finding[];
  /** What Jekyll did not publish and nothing here needs. */
  leftOut: readonly string[];
}

/** Decides what becomes of every file of a Jekyll site. */
export function planMigration(config: JekyllConfig, source: JekyllSource): MigrationPlan {
  const plan: MigrationPlan = {
    files: new Map(),
    taken: [],
    translated: [],
    findings: configFindings(config),
    leftOut: source.others,
  };
  const isStatic = placeStatics(source, config, plan);
  const pages = placePages(source, config, plan);
  placeDefaults(source, config, pages, plan);
  placeTemplates(source, config, plan);
  placeData(source, config, plan);
  placeSpecial(source, plan);
  const settings = siteSettings(config, {
    include: hiddenNames(source),
    static: isStatic,
  });
  plan.files.set('_data/site.yml', {
    text: `# Settings of the site, from the old ${config.file}.\n${stringify(settings)}`,
  });
  plan.translated.push(`${config.file}: _data/site.yml`);
  return plan;
}

const markdown = /\.(?:md|markdown)$/;

/** Files as they are. Those outside of assets/ lie among the pages, so that their URLs stay. */
function placeStatics(source: JekyllSource, config: JekyllConfig, plan: MigrationPlan): string[] {
  const isStatic: string[] = [];
  const readsAll = config.known.plugins.includes('jekyll-optional-front-matter');
  let count = 0;
  for (const path of source.statics) {
    const inAssets = /^assets\/(?!scss\/|client\/)/.test(path) && !/(?:^|\/)[._]/.test(path);
    plan.files.set(inAssets ? path : `content/${path}`, { copyOf: join(source.dir, path) });
    count++;
    if (!inAssets && markdown.test(path) && !readsAll) isStatic.push(path);
    else if (!inAssets && /\.(?:ya?ml|json)$/.test(path)) isStatic.push(path);
  }
  plan.taken.push(`${count} other files at their old URLs`);
  for (const path of source.parts) {
    plan.files.set(`content/${path}`, { copyOf: join(source.dir, path) });
  }
  if (source.parts.length) plan.taken.push(`${source.parts.length} unpublished files beside pages`);
  return isStatic;
}

interface PlacedPage {
  page: JekyllPage;
  /** Path below `content/`. */
  path: string;
  defaults: Record<string, unknown>;
}

function placePages(source: JekyllSource, config: JekyllConfig, plan: MigrationPlan): PlacedPage[] {
  const allPaths = pathsOf(source);
  const extensions = new Set(config.known.markdown_ext.split(',').map((ext) => `.${ext.trim()}`));
  const placed = source.pages.map((page): PlacedPage => {
    const extension = extname(page.path);
    const isOddMarkdown = extensions.has(extension) && !markdown.test(page.path);
    const path = isOddMarkdown ? `${stemOf(page.path)}.md` : page.path;
    if (isOddMarkdown)
      plan.translated.push(`${page.path}: content/${path}, since Markdown ends in .md here`);
    const defaults = defaultsFor(config.known.defaults ?? [], page.path, 'pages', allPaths);
    // Jekyll gives the first page of a folder the folder's URL, with a slash, whatever the pattern.
    const isIndex = stemOf(path).split('/').at(-1) === 'index' && path.includes('/');
    const isPlain = permalinkStyle(config.known.permalink ?? 'date').endsWith(':basename');
    if (isIndex && isPlain && page.data.permalink === undefined) {
      defaults.permalink ??= `/${path.slice(0, path.lastIndexOf('/') + 1)}`;
    }
    return { page, path, defaults };
  });
  for (const entry of placed) placePage(entry, source, config, plan);
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
  const isHtml = output.endsWith('.html');
  if (isHtml) plan.findings.push(...pageFindings(file, page.text, page.bodyOffset));
  const isDocument = /^\s*<(?:!doctype|html)\b/i.test(body);
  const missing = missingIncludes(body, ownInclude(source, config), isComponent);
  if (comparableUrl(url) === '/' && missing.length > 0) {
    const text = page.text.slice(0, page.bodyOffset) + homeWithoutTheme(body, missing);
    plan.files.set(file, { text });
    plan.translated.push(`${page.path}: ${file}, without the old theme's parts`);
    const inPage = page.text.slice(0, page.bodyOffset + (missing[0]?.offset ?? 0));
    plan.findings.push({
      file,
      line: inPage.split('\n').length,
      message: `The home page was made of the old theme's parts: ${missing.map(({ name }) => name).join(', ')}`,
      advice:
        'Its text and links are in the new page, under our home layout. See whether it still says what it should; hero and cards can be set in its front matter.',
    });
  } else if (
    isHtml &&
    !isDocument &&
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

function pageFindings(file: string, text: string, bodyOffset: number): Finding[] {
  const front = text.slice(0, bodyOffset).replace(/[^\n]/g, ' ');
  return htmlFindings(file, front + text.slice(bodyOffset));
}

function placeDefaults(
  source: JekyllSource,
  config: JekyllConfig,
  pages: readonly PlacedPage[],
  plan: MigrationPlan,
): void {
  const sets = config.known.defaults ?? [];
  if (sets.length === 0) return;
  const allPaths = pathsOf(source);
  const data = directoryData(
    pages.map(({ path, defaults }) => ({ path, values: defaults })),
    (folder) => defaultsFor(sets, folder ? `${folder}/\u0000` : '\u0000', 'pages', allPaths),
  );
  for (const [path, values] of data) {
    plan.files.set(`content/${path}`, { text: stringify(values) });
  }
  plan.translated.push(`defaults of ${config.file}: ${data.size} data files beside the pages`);
}

/** Includes and layouts in Liquid. A layout that needs parts of the old theme is put aside. */
function placeTemplates(source: JekyllSource, config: JekyllConfig, plan: MigrationPlan): void {
  const { includes_dir: includesDir, layouts_dir: layoutsDir } = config.known;
  for (const name of source.includes) {
    const path = join(source.dir, includesDir, name);
    plan.files.set(`_includes/${name}`, { copyOf: path });
    plan.findings.push(...htmlFindings(`_includes/${name}`, readFileSync(path, 'utf8')));
  }
  const usable: string[] = [];
  for (const name of source.layouts) {
    const path = join(source.dir, layoutsDir, name);
    const text = readFileSync(path, 'utf8');
    const missing = missingIncludes(text, ownInclude(source, config), isComponent);
    plan.files.set(`${missing.length ? '_old/' : ''}_layouts/${name}`, { copyOf: path });
    if (missing.length === 0) {
      usable.push(name);
      plan.findings.push(...htmlFindings(`_layouts/${name}`, text));
    }
    for (const call of missing) {
      plan.findings.push({
        file: `_old/_layouts/${name}`,
        line: text.slice(0, call.offset).split('\n').length,
        message: `The layout needs "${call.name}", a part of the old theme`,
        advice: `It was put aside; its pages get the toolkit's layout. What it added can go into _includes/layouts/${stemOf(name)}.njk.`,
      });
    }
  }
  if (source.includes.length) plan.taken.push(`${source.includes.length} includes`);
  if (usable.length) plan.taken.push(`${usable.length} layouts in Liquid: ${usable.join(', ')}`);
}

function placeData(source: JekyllSource, config: JekyllConfig, plan: MigrationPlan): void {
  for (const name of source.data) {
    const isTaken = /^(?:site|known-problems)\.(?:ya?ml|json)$/.test(name);
    const path = isTaken ? name.replace('.', '-of-old.') : name;
    plan.files.set(`_data/${path}`, { copyOf: join(source.dir, config.known.data_dir, name) });
    if (!isTaken) continue;
    plan.findings.push({
      file: `_data/${path}`,
      message: `_data/${name} has the name of a file of the toolkit, and is now _data/${path}`,
      advice: `Where pages read site.data.${stemOf(name)}, write site.data.${stemOf(path)}.`,
    });
  }
  if (source.data.length) plan.taken.push(`${source.data.length} data files`);
}

function placeSpecial(source: JekyllSource, plan: MigrationPlan): void {
  const counts = new Map<string, number>();
  for (const path of source.special) {
    const folder = path.slice(0, path.indexOf('/'));
    if (folder === '_bibliography' || folder === '_sass') {
      plan.files.set(path, { copyOf: join(source.dir, path) });
      counts.set(folder, (counts.get(folder) ?? 0) + 1);
    } else {
      plan.findings.push({ file: path, line: 1, ...notTaken[folder as keyof typeof notTaken] });
    }
  }
  for (const [folder, count] of counts) plan.taken.push(`${count} files of ${folder}`);
  if (counts.has('_sass')) {
    plan.findings.push({
      file: '_sass/',
      message: 'Styles of the old theme were changed in _sass',
      advice:
        'They are not loaded by our pages. Take what is still wanted into assets/scss/site.scss.',
    });
  }
}

const notTaken = {
  _plugins: {
    message: 'A plugin in Ruby was not taken over',
    advice:
      'Its tags and filters are reported where pages use them; what it made has to be made otherwise.',
  },
  _posts: {
    message: 'A post was not taken over',
    advice: 'Put it among the pages, with its old URL as permalink.',
  },
  _drafts: {
    message: 'A draft was not taken over',
    advice: 'Put it among the pages with `published: false`.',
  },
} as const;

const isComponent = (name: string) => components.has(name.replace(/\.html$/, ''));

function ownInclude({ dir, includes }: JekyllSource, { known }: JekyllConfig) {
  const names = new Set(includes);
  return (name: string): string | undefined =>
    names.has(name) ? readFileSync(join(dir, known.includes_dir, name), 'utf8') : undefined;
}

/** Every file and folder, for the globs of scopes. */
function pathsOf({ pages, statics }: JekyllSource): string[] {
  const files = [...pages.map(({ path }) => path), ...statics];
  const folders = files.flatMap((file) => {
    const steps = file.split('/').slice(0, -1);
    return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
  });
  return [...new Set([...files, ...folders])];
}

/** Names of published files and folders that begin with a sign by which they would be passed over. */
const hiddenNames = ({ pages, statics }: JekyllSource): string[] => [
  ...new Set(
    [...pages.map(({ path }) => path), ...statics]
      .flatMap((path) => path.split('/'))
      .filter((name) => /^[._]/.test(name) || name.endsWith('~')),
  ),
];
