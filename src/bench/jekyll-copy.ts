import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../read/list-files.ts';

/**
 * Copies a Jekyll site so that Jekyll builds it without the theme and plugins that it names.
 * Includes that are then nowhere are there and empty, which costs Jekyll nothing.
 * @param theme a folder with layouts and includes in their place; what the site has itself goes before.
 *   Without it pages are published as bodies alone
 * @returns the paths of its configuration, for Jekyll's `--config`
 */
export function copyJekyllSite(from: string, to: string, theme?: string): string {
  if (theme !== undefined) cpSync(theme, to, { recursive: true });
  cpSync(from, to, { recursive: true });
  const config = join(to, '_config.yml');
  if (!existsSync(config)) writeFileSync(config, '');
  const without = join(to, '_without.yml');
  writeFileSync(without, 'plugins: []\ntheme: null\nremote_theme: null\n');
  for (const file of listFiles(to).filter((path) => /\.(?:md|markdown|html)$/.test(path))) {
    const text = readFileSync(join(to, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/\{%-?\s*include\s+([\w./-]+)/g)) {
      writeUnlessThere(join(to, '_includes', name), '');
    }
    // A layout that nobody has: the page gets the theme's, as it does here once the site is moved.
    const layout = /^---\n(?:.*\n)*?layout:\s*["']?([\w-]+)/.exec(text)?.[1];
    if (theme === undefined || layout === undefined || /^(?:none|null)$/.test(layout)) continue;
    writeUnlessThere(join(to, '_layouts', `${layout}.html`), pageLayout);
  }
  return `${config},${without}`;
}

const pageLayout = '---\nlayout: page\n---\n{{ content }}\n';

function writeUnlessThere(path: string, text: string): void {
  if (existsSync(path)) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
