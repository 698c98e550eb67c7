import { readFileSync, statSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { headersOf } from '../policy/host-headers.ts';
import { createSiteServer } from './site-server.ts';

export { listen } from './site-server.ts';

export interface PreviewOptions {
  /** Folder that was built. */
  dir: string;
  /** Path under which it is served; begins and ends with a slash. */
  base: string;
  /** Headers beside the usual ones, from the path of the absolute file. */
  headers?: (file: string) => Record<string, string>;
}

/** A server that shows a built folder as a host such as GitHub Pages would. */
export function createPreviewServer({ dir, base, headers }: PreviewOptions): Server {
  return createSiteServer({
    base,
    compresses: true,
    headers: (path) => ({ ...lowerCased(headersOf(path)), ...headers?.(join(dir, path)) }),
    read(path) {
      const file = join(dir, path);
      const isFile = statSync(file, { throwIfNoEntry: false })?.isFile();
      return isFile ? { path, content: readFileSync(file) } : undefined;
    },
  });
}

const lowerCased = (headers: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
