import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const gem = 'elixir-toolkit-theme';

// In a lock file `    name (5.0.1)`, elsewhere `gem "name", "~> 5.0"`.
const locked = new RegExp(`^\\s+${gem} \\(=?\\s*(\\d[\\d.]*)\\)`, 'm');
const wanted = new RegExp(`^\\s*gem ["']${gem}["']\\s*,\\s*["'][~><=\\s]*(\\d[\\d.]*)["']`, 'm');

/**
 * The setting `theme` of a site that has the ELIXIR Toolkit Theme as a gem, with the version that
 * its Gemfile names, as `remote_theme` would have it; undefined for any other.
 */
export function gemTheme(theme: unknown, dir: string): string | undefined {
  if (theme !== gem) return undefined;
  const version = locked.exec(read('Gemfile.lock'))?.[1] ?? wanted.exec(read('Gemfile'))?.[1];
  return version === undefined ? gem : `${gem}@${version}`;

  function read(name: string): string {
    const path = join(dir, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }
}
