import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { stemOf } from './directory-data.ts';
import { htmlFindings } from './html-findings.ts';
import type { JekyllConfig } from './jekyll-config.ts';
import type { JekyllSource } from './jekyll-source.ts';
import type { MigrationPlan } from './migration-plan.ts';

const markdown = /\.(?:md|markdown)$/;

/** Files as they are. Those outside of assets/ lie among the pages, so that their URLs stay. */
export function placeStatics(
  source: JekyllSource,
  config: JekyllConfig,
  plan: MigrationPlan,
): string[] {
  const isStatic: string[] = [];
  const readsAll = config.known.plugins.includes('jekyll-optional-front-matter');
  let count = 0;
  for (const from of source.statics) {
    const path = source.places.get(from) ?? from;
    const inAssets = /^assets\/(?!scss\/|client\/)/.test(path) && !/(?:^|\/)[._]/.test(path);
    plan.files.set(inAssets ? path : `content/${path}`, { copyOf: join(source.dir, from) });
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

/** Data files, under their own names. */
export function placeData(source: JekyllSource, config: JekyllConfig, plan: MigrationPlan): void {
  for (const name of source.data) {
    const isTaken = /^(?:site|known-problems)\.(?:ya?ml|json)$/.test(name);
    const path = isTaken ? name.replace('.', '-of-old.') : name;
    const file = join(source.dir, config.known.data_dir, name);
    plan.files.set(`_data/${path}`, { copyOf: file });
    plan.findings.push(...htmlFindings(`_data/${path}`, readFileSync(file, 'utf8')));
    if (!isTaken) continue;
    plan.findings.push({
      file: `_data/${path}`,
      message: `_data/${name} has the name of a file of the toolkit, and is now _data/${path}`,
      advice: `Where pages read site.data.${stemOf(name)}, write site.data.${stemOf(path)}.`,
    });
  }
  if (source.data.length) plan.taken.push(`${source.data.length} data files`);
}

/** Folders that Jekyll or its plugins read for themselves. */
export function placeSpecial(source: JekyllSource, plan: MigrationPlan): void {
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
  _drafts: {
    message: 'A draft was not taken over',
    advice: 'Put it among the pages with `published: false`.',
  },
} as const;

/** Names of published files and folders that begin with a sign by which they would be passed over. */
export const hiddenNames = ({ pages, statics }: JekyllSource): string[] => [
  ...new Set(
    [...pages.map(({ path }) => path), ...statics]
      .flatMap((path) => path.split('/'))
      .filter((name) => /^[._]/.test(name) || name.endsWith('~')),
  ),
];
