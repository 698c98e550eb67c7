import { join } from 'node:path';
import { themeVersion } from '../components/theme-version.ts';
import type { OwnLayout } from '../jekyll/own-layouts.ts';
import { listFiles } from '../read/list-files.ts';
import { nearest } from '../read/nearest.ts';
import { nowhere, type Position } from '../read/position.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';

/** What wraps a page. */
export interface ChosenLayouts {
  /** Layouts of the site's own, in Liquid, from the innermost outwards. */
  own: readonly OwnLayout[];
  /** The theme's template around them; undefined when there is none. */
  template: string | undefined;
}

const defaultLayout = 'page';

/** Names of layouts that Jekyll's own themes have, and ours for them. */
const oldNames: ReadonlyMap<string, string> = new Map([
  ['default', 'base'],
  ['post', 'page'],
]);

/** In the ELIXIR Toolkit Theme, `default` has the side navigation. */
const namesOfToolkitTheme: ReadonlyMap<string, string> = new Map([['post', 'page']]);

/**
 * Chooses the layouts of each page of a site: those of its own by name, nested as they say, then
 * the theme's. A layout that does not exist is reported, and the default one takes its place.
 */
export function layoutChooser(site: Site): (page: Page) => ChosenLayouts {
  const folders = [site.dir, site.themeDir].map((dir) => join(dir, '_includes/layouts'));
  const templates = new Set(
    folders.flatMap((folder) => listFiles(folder)).map((file) => file.replace(/\.njk$/, '')),
  );
  const known = [...templates, ...oldNames.keys(), ...site.layouts.keys()];

  const ours = themeVersion(site.settings) === undefined ? oldNames : namesOfToolkitTheme;

  function reported(name: string, file: string, place: Position): string {
    const said = site.layouts.has(name) ? endless(name) : unknown(name);
    site.report({ check: 'unknown-layout', severity: 'error', file, ...place, ...said });
    return defaultLayout;
  }

  function unknown(name: string) {
    const near = nearest(name, known);
    return {
      message: `There is no layout "${name}"`,
      hint: near ? `Did you mean "${near}"?` : `Layouts are: ${known.join(', ')}.`,
    };
  }

  return (page) => {
    const { layout } = page.data;
    const place = page.yaml?.positionOf(['layout']) ?? nowhere;
    const own: OwnLayout[] = [];
    let name = layout ?? undefined;
    if (layout === undefined && !needsNone(page)) name = defaultLayout;
    while (name !== undefined && name !== 'none') {
      const next = site.layouts.get(name);
      // A layout around itself would never end; the theme's of that name is meant.
      if (next && !own.includes(next)) {
        own.push(next);
        name = next.parent;
        continue;
      }
      const template = ours.get(name) ?? name;
      if (templates.has(template)) return { own, template: `layouts/${template}.njk` };
      const inner = own.at(-1);
      name = inner
        ? reported(name, inner.file, inner.parentPlace)
        : reported(name, page.file, place);
    }
    return { own, template: undefined };
  };
}

const endless = (name: string) => ({
  message: `The layout "${name}" would stand within itself`,
  hint: 'Name another layout here, or none: this one is already around the page.',
});

/** A page of another kind than HTML, or one that is a whole document by itself. */
const needsNone = (page: Page) =>
  !page.output.endsWith('.html') ||
  (!page.isMarkdown &&
    /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html)\b/i.test(page.source.slice(page.bodyOffset)));
