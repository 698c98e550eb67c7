import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../support/run.ts';

/** Names in the first column of the tables below each heading of a page, by the heading's id. */
export function documentedNames(page: string): Map<string, string[]> {
  const lines = readFileSync(join(root, 'content/contribute', page), 'utf8').split('\n');
  const names = new Map<string, string[]>();
  let section: string[] = [];
  let isInCode = false;
  for (const line of lines) {
    if (line.startsWith('```')) isInCode = !isInCode;
    if (isInCode) continue;
    const heading = /^##+ (.+?)(?: \{#([\w-]+)\})?$/.exec(line);
    if (heading) {
      const [, text = '', id = text.toLowerCase().replaceAll(' ', '-')] = heading;
      names.set(id, (section = []));
    }
    const cell = /^\| (`.+?) \|/.exec(line)?.[1] ?? '';
    for (const [, name = ''] of cell.matchAll(/`([^`]+)`/g)) section.push(name);
  }
  return names;
}
