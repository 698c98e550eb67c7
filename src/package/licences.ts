import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of all packages that a bundle holds, as one text: they ask to go along with every copy.
 * @param inputs paths from `root` of the files that were bundled
 */
export function licences(root: string, inputs: readonly string[]): string {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  const texts = [...new Set(folders)].toSorted().map((folder) => licenceOf(join(root, folder)));
  return [...new Set(texts)].join(`\n\n${'-'.repeat(80)}\n\n`);
}

function licenceOf(folder: string): string {
  const { name, version, license, author } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  ) as { name: string; version: string; license?: string; author?: string | { name: string } };
  const by = typeof author === 'object' ? author.name : author;
  const head = `${name} ${version} (${[license, by].filter(Boolean).join(', ')})`;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.|-|$)/i.test(entry));
  const text = file && existsSync(join(folder, file)) && readFileSync(join(folder, file), 'utf8');
  return text ? `${head}\n\n${text.trim()}` : head;
}
