import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../read/list-files.ts';

/**
 * Copies a Jekyll site so that Jekyll builds it without the theme and plugins that it names.
 * Includes that are then nowhere are there and empty, which costs Jekyll nothing.
 * @param theme folders with layouts, includes and pages in their place; what the site has itself goes
 *   before. Without any, pages are published as bodies alone
 * @param sass the folder in which `bootstrap/scss` lies: the site's style sheet is then compiled from
 *   all of Bootstrap with the site's colour, as the theme's is in each build
 * @returns the paths of its configuration, for Jekyll's `--config`
 */
export function copyJekyllSite(
  from: string,
  to: string,
  theme: readonly string[],
  sass?: string,
): string {
  for (const folder of theme) cpSync(folder, to, { recursive: true });
  cpSync(from, to, { recursive: true });
  const config = join(to, '_config.yml');
  if (!existsSync(config)) writeFileSync(config, '');
  const without = join(to, '_without.yml');
  const styles =
    sass === undefined
      ? ''
      : `sass:\n  style: compressed\n  load_paths: [${JSON.stringify(sass)}]\n`;
  writeFileSync(without, `plugins: []\ntheme: null\nremote_theme: null\n${styles}`);
  if (sass !== undefined) writeUnlessThere(join(to, 'assets/css/main.scss'), styleSheet);
  for (const file of listFiles(to).filter((path) => /\.(?:md|markdown|html)$/.test(path))) {
    const text = readFileSync(join(to, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/\{%-?\s*include\s+([\w./-]+)/g)) {
      writeUnlessThere(join(to, '_includes', name), '');
    }
    // A layout that nobody has: the page gets the theme's, as it does here once the site is moved.
    const layout = /^---\n(?:.*\n)*?layout:\s*["']?([\w-]+)/.exec(text)?.[1];
    if (theme.length === 0 || layout === undefined || /^(?:none|null)$/.test(layout)) continue;
    writeUnlessThere(join(to, '_layouts', `${layout}.html`), pageLayout);
  }
  return `${config},${without}`;
}

const styleSheet = `---
layout: null
permalink: /assets/css/main.css
---
$primary: #{{ site.theme_variables.theme_color | default: "0d6efd" }};
@import "bootstrap/scss/bootstrap";
`;

const pageLayout = '---\nlayout: page\n---\n{{ content }}\n';

function writeUnlessThere(path: string, text: string): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
