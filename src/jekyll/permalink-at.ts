import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { permalinkFor, type Permalink } from './permalink.ts';
import { parseYaml } from '../read/parse-yaml.ts';
import type { Site } from '../site.ts';

/**
 * The URL that a page gets, once it stands in a file.
 * @param path below `content/`, as `usecases/my-page.md`
 * @param own the `permalink` of its own front matter
 */
export function permalinkAt(site: Site, path: string, own?: string): Permalink {
  const given = own ?? inheritedPermalink(site.dir, path);
  return permalinkFor(path, given ?? site.settings.permalink, given !== undefined);
}

/** The `permalink` of the nearest folder whose data has one. */
function inheritedPermalink(siteDir: string, path: string): string | undefined {
  const folders = path.split('/').slice(0, -1);
  for (; folders.length > 0; folders.pop()) {
    const stem = join(siteDir, 'content', ...folders, folders.at(-1) ?? '');
    const file = ['.yml', '.yaml', '.json'].map((end) => stem + end).find((it) => existsSync(it));
    const value = file && parseYaml(readFileSync(file, 'utf8')).value;
    const permalink = (value as { permalink?: unknown } | undefined)?.permalink;
    if (typeof permalink === 'string') return permalink;
  }
  return undefined;
}
