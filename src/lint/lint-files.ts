import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../compare-text.ts';
import { listFiles } from '../read/list-files.ts';
import type { Finding } from './finding.ts';
import { lintHtml } from './lint-html.ts';
import { lintNames } from './lint-names.ts';
import { lintYaml } from './lint-yaml.ts';

/** Folders with what is made, installed, or wrong on purpose. */
const skip = new Set(['node_modules', '_site', 'dist', '.cache', 'tests/fixtures']);

/** What is wrong in the templates and YAML files of a folder, in the order of files and places. */
export async function lintFiles(root: string): Promise<Finding[]> {
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const includes = join(root, '_includes');
  const names = listFiles(includes).filter((name) => name.endsWith('.njk'));
  const templates = new Map(names.map((name) => [name, read(`_includes/${name}`)]));
  const html = await Promise.all(
    names.map((name) => lintHtml(`_includes/${name}`, templates.get(name) ?? '')),
  );
  const yaml = listFiles(root, { skip, include: ['.github'] }).filter((file) =>
    /\.ya?ml$/.test(file),
  );
  const findings = [
    ...html.flat(),
    ...names.flatMap((name) => lintNames(name, templates)),
    ...yaml.flatMap((file) => lintYaml(file, read(file))),
  ];
  return findings.toSorted(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column,
  );
}
