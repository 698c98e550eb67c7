import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { components } from '../components/components.ts';
import { once } from '../once.ts';
import { stemOf } from './directory-data.ts';
import { htmlFindings } from './html-findings.ts';
import { missingIncludes } from './include-names.ts';
import type { JekyllConfig } from './jekyll-config.ts';
import type { JekyllSource } from './jekyll-source.ts';
import type { MigrationPlan } from './migration-plan.ts';

/** Includes and layouts in Liquid. A layout that needs parts of the old theme is put aside. */
export function placeTemplates(
  source: JekyllSource,
  config: JekyllConfig,
  missingIn: MissingFinder,
  plan: MigrationPlan,
): void {
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
    const missing = missingIn(text);
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

/** The includes that a text calls and that neither the site nor the toolkit has. */
export type MissingFinder = (text: string) => ReturnType<typeof missingIncludes>;

/** Finds them for one site, whose includes are read once. */
export function missingFinder(
  { dir, includes }: JekyllSource,
  { known }: JekyllConfig,
): MissingFinder {
  const texts = new Map(
    includes.map((name) => [
      name,
      once(() => readFileSync(join(dir, known.includes_dir, name), 'utf8')),
    ]),
  );
  const textOf = (name: string) => texts.get(name)?.();
  return (text) => missingIncludes(text, textOf, isComponent);
}

const isComponent = (name: string) => components.has(name.replace(/\.html$/, ''));
