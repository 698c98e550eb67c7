import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFiles } from '../read/list-files.ts';

/**
 * Copies a Jekyll site so that Jekyll builds it without its theme and plugins: includes that the theme
 * would have brought are there and empty, which costs Jekyll nothing.
 * @returns the paths of its configuration, for Jekyll's `--config`
 */
export function copyJekyllSite(from: string, to: string): string {
  cpSync(from, to, { recursive: true });
  const config = join(to, '_config.yml');
  if (!existsSync(config)) writeFileSync(config, '');
  const without = join(to, '_without.yml');
  writeFileSync(without, 'plugins: []\ntheme: null\nremote_theme: null\n');
  for (const file of listFiles(to).filter((path) => /\.(?:md|markdown|html)$/.test(path))) {
    const text = readFileSync(join(to, file), 'utf8');
    for (const [, name = ''] of text.matchAll(/\{%-?\s*include\s+([\w./-]+)/g)) {
      const include = join(to, '_includes', name);
      mkdirSync(dirname(include), { recursive: true });
      if (!existsSync(include)) writeFileSync(include, '');
    }
  }
  return `${config},${without}`;
}
