import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { components } from '../components/components.ts';
import { once } from '../once.ts';
import { stemOf } from './directory-data.ts';
import { htmlFindings } from './html-findings.ts';
import type { Finding } from './finding.ts';
import { includeCalls, missingIncludes } from './include-names.ts';
import type { JekyllConfig } from './jekyll-config.ts';
import type { JekyllSource } from './jekyll-source.ts';
import type { MigrationPlan } from './migration-plan.ts';
import { hasToolkitTheme, isThemePart } from './theme-parts.ts';
import { unusedParts } from './unused-parts.ts';
import { standsInOurs } from './layout-chain.ts';
import { translateLayout, withoutMain, type TranslatedLayout } from './translate-layout.ts';

/**
 * Includes and layouts in Liquid. A layout that needs parts of the old theme goes without them into
 * the toolkit's, and is put aside where nothing is left of it then.
 */
export function placeTemplates(
  source: JekyllSource,
  config: JekyllConfig,
  missingIn: MissingFinder,
  plan: MigrationPlan,
): void {
  const { includes_dir: includesDir, layouts_dir: layoutsDir } = config.known;
  const includes = new Map<string, string>();
  for (const name of source.includes) {
    const path = join(source.dir, includesDir, name);
    const text = readFileSync(path, 'utf8');
    includes.set(name, text);
    plan.files.set(`_includes/${name}`, { copyOf: path });
    plan.findings.push(...htmlFindings(`_includes/${name}`, text));
  }
  const callers = source.pages.map(({ path, text }) => {
    const planned = plan.files.get(`content/${path}`);
    return planned && 'text' in planned ? planned.text : text;
  });
  const usable: string[] = [];
  const layouts = new Map(
    source.layouts.map((name) => {
      return [stemOf(name), readFileSync(join(source.dir, layoutsDir, name), 'utf8')];
    }),
  );
  const hasLayout = (name: string) => layouts.has(name);
  for (const name of source.layouts) {
    const path = join(source.dir, layoutsDir, name);
    const text = layouts.get(stemOf(name)) ?? '';
    const missing = missingIn(text);
    if (missing.length === 0) {
      const inOurs =
        /<main\b/i.test(text) &&
        standsInOurs(
          text,
          (layout) => layouts.get(layout),
          (layout) => missingIn(layout).length > 0,
        );
      plan.files.set(`_layouts/${name}`, inOurs ? { text: withoutMain(text) } : { copyOf: path });
      if (inOurs) plan.translated.push(`_layouts/${name}: <main> is the toolkit's layout's`);
      usable.push(name);
      callers.push(text);
      plan.findings.push(...htmlFindings(`_layouts/${name}`, text));
      continue;
    }
    plan.files.set(`_old/_layouts/${name}`, { copyOf: path });
    const called = new Set(missing.map((call) => call.name));
    const translated = translateLayout(text, called, hasLayout);
    if (translated.saysAnything) {
      plan.files.set(`_layouts/${name}`, { text: translated.text });
      callers.push(translated.text);
      plan.translated.push(
        `_layouts/${name}: in the layout “${translated.parent}”, without the old theme's parts`,
      );
      plan.findings.push(...layoutFindings(name, translated, called));
      continue;
    }
    plan.findings.push({
      file: `_old/_layouts/${name}`,
      line: text.slice(0, missing[0]?.offset).split('\n').length,
      message: `The layout was made of the old theme's parts alone: ${[...called].join(', ')}`,
      advice: "It was put aside; its pages get the toolkit's layout.",
    });
  }
  if (hasToolkitTheme(config)) plan.findings.push(...unusedParts(includes, callers));
  if (source.includes.length) plan.taken.push(`${source.includes.length} includes`);
  if (usable.length) plan.taken.push(`${usable.length} layouts in Liquid: ${usable.join(', ')}`);
}

function layoutFindings(
  name: string,
  { text, parent, lostHead }: TranslatedLayout,
  called: ReadonlySet<string>,
): Finding[] {
  const file = `_layouts/${name}`;
  const advice = `They were taken out, and what they showed is in the toolkit's layout "${parent}" around it. Look at a page that has it; the old text is in _old/${file}.`;
  const message = `The layout was made of the old theme's parts: ${[...called].join(', ')}`;
  const inHead = {
    file: `_old/${file}`,
    line: 1,
    message: 'What the layout wrote in its <head> is not on its pages',
    advice: 'Put what is still needed into _includes/partials/head.njk.',
  };
  return [
    { file, line: 1, message, advice },
    ...(lostHead ? [inHead] : []),
    ...htmlFindings(file, text),
  ];
}

/**
 * The includes that a text calls and that neither the site nor the toolkit has; and those that took
 * the place of a part of the old theme, which is not here to hold them.
 */
export type MissingFinder = (text: string) => ReturnType<typeof missingIncludes>;

/** Finds them for one site, whose includes are read once. */
export function missingFinder(
  { dir, includes }: JekyllSource,
  config: JekyllConfig,
): MissingFinder {
  const texts = new Map(
    includes.map((name) => [
      name,
      once(() => readFileSync(join(dir, config.known.includes_dir, name), 'utf8')),
    ]),
  );
  const textOf = (name: string) => texts.get(name)?.();
  const ofTheme = hasToolkitTheme(config) ? isThemePart : () => false;
  return (text) => {
    const lacking = new Set(missingIncludes(text, textOf, isComponent).map(({ name }) => name));
    return includeCalls(text).filter(({ name }) => lacking.has(name) || ofTheme(name));
  };
}

const isComponent = (name: string) => components.has(name.replace(/\.html$/, ''));
