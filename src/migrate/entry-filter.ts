import { matchesGlob } from './glob.ts';

/** What Jekyll leaves out beside what a site names (Jekyll's documentation, "Configuration", exclude). */
const alwaysExcluded = [
  '.sass-cache',
  '.jekyll-cache',
  'gemfiles',
  'Gemfile',
  'Gemfile.lock',
  'node_modules',
  'vendor/bundle/',
  'vendor/cache/',
  'vendor/gems/',
  'vendor/ruby/',
];

/**
 * Tells which entries of a folder Jekyll reads on: names that begin with `.`, `_`, `#` or `~` and
 * backups are passed over, `exclude` takes out, `include` brings in again.
 */
export function entryFilter({ include, exclude }: { include: string[]; exclude: string[] }) {
  const excluded = [...exclude, ...alwaysExcluded].filter((pattern) => !include.includes(pattern));
  return (path: string, isDirectory: boolean): boolean => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    const isIn = (patterns: readonly string[], entry: string) =>
      patterns.some(
        (written) =>
          matchesGlob(entry, trimmed(written)) ||
          entry.startsWith(trimmed(written)) ||
          (isDirectory && trimmed(written) === `${entry}/`),
      );
    if (name.endsWith('.')) return false;
    // Jekyll holds `include` against names alone, wherever they stand (Jekyll::EntryFilter#included?).
    const isIncluded = isIn(include, name);
    if (isIn(excluded, path) && !isIncluded) return false;
    return isIncluded || !(/^[._#~]/.test(name) || name.endsWith('~'));
  };
}

const trimmed = (pattern: string) => pattern.replace(/^\.?\//, '');
