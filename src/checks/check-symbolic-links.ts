import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

/** Folders of a site that hold its sources. */
const folders = ['_bibliography', '_data', '_includes', '_layouts', 'assets', 'content'];

/** Symbolic links in a site. Nothing follows them, so that nothing from outside is published. */
export const checkSymbolicLinks = ({ dir }: Pick<Site, 'dir'>): Problem[] =>
  folders
    .flatMap((folder) => linksBelow(dir, folder))
    .map((file) => ({
      check: 'symbolic-link',
      severity: 'warning',
      file,
      message: 'This is a symbolic link, which is not followed',
      hint: 'Put the file or folder itself in its place.',
    }));

function linksBelow(dir: string, path: string): string[] {
  const found = lstatSync(join(dir, path), { throwIfNoEntry: false });
  if (found?.isSymbolicLink()) return [path];
  if (!found?.isDirectory()) return [];
  return readdirSync(join(dir, path), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const inner = `${path}/${entry.name}`;
    if (entry.isSymbolicLink()) return [inner];
    return entry.isDirectory() ? linksBelow(dir, inner) : [];
  });
}
