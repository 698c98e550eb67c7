import { lstatSync, readdirSync } from 'node:fs';

/**
 * All plain files below a folder, as sorted paths with forward slashes; none when it is not there.
 * Symbolic links are passed over, the folder itself included, so that nothing from outside the folder is read.
 * @param include names that are listed although they begin with a dot
 */
export function listFiles(
  dir: string,
  {
    skip = new Set<string>(),
    include = [] as readonly string[],
    isListed = (_name: string): boolean => true,
  } = {},
): string[] {
  const files: string[] = [];
  const visit = (below: string) => {
    for (const entry of entriesOf(`${dir}/${below}`)) {
      const path = below ? `${below}/${entry.name}` : entry.name;
      if (skip.has(path) || !isListed(entry.name)) continue;
      if (isHidden(entry.name) && !include.includes(entry.name)) continue;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) files.push(path);
    }
  };
  if (!lstatSync(dir, { throwIfNoEntry: false })?.isSymbolicLink()) visit('');
  return files.toSorted();
}

const isHidden = (name: string) => name.startsWith('.') || name.endsWith('~');

function entriesOf(dir: string) {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
