import type { ZodType } from 'zod';
import type { Report } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { listFiles } from './list-files.ts';
import { parseCsv } from './parse-csv.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import type { SourceReader } from './source-reader.ts';

/** One file of `_data`, parsed but not yet held against a schema. */
export interface DataFile {
  /** Path from the site's folder. */
  file: string;
  yaml: ParsedYaml;
}

const readable = /\.(ya?ml|json|csv|tsv)$/;

/** Reads all data files of `_data`, by path below it without the extension. */
export function readDataFiles(
  siteDir: string,
  reader: SourceReader,
  report: Report,
): Map<string, DataFile> {
  const files = new Map<string, DataFile>();
  for (const path of listFiles(`${siteDir}/_data`)) {
    if (!readable.test(path)) continue;
    const file = `_data/${path}`;
    const text = reader.text(`${siteDir}/${file}`).replace(/^\uFEFF/, '');
    const yaml = reader.parsed(file, text, report, (tell) => {
      const parsed = parserFor(path)(text);
      for (const { message, hint, position } of parsed.errors) {
        tell({ check: 'data', severity: 'error', file, ...position, message, hint });
      }
      return parsed;
    });
    files.set(path.replace(readable, ''), { file, yaml });
  }
  return files;
}

function parserFor(path: string): (text: string) => ParsedYaml {
  if (path.endsWith('.csv')) return (text) => parseCsv(text, ',');
  if (path.endsWith('.tsv')) return (text) => parseCsv(text, '\t');
  return (text) => parseYaml(text);
}

/** A data file's value by its schema; undefined when the file is missing, empty or faulty. */
export function checkDataFile<T>(
  data: DataFile | undefined,
  schema: ZodType<T>,
  report: Report,
): T | undefined {
  if (data?.yaml.value == null) return undefined;
  const { file, yaml } = data;
  return checkSchema(schema, yaml.value, { file, check: 'data', yaml, report });
}

/** The key under which a file or folder is found: signs go and blanks join (jekyll/readers/data_reader.rb). */
const dataName = (name: string) =>
  name
    .replace(/[^\p{L}\p{M}\p{N}_\s-]+/gu, '')
    .trim()
    .replace(/\s+/g, '_');

/** `sidebars/about` as `{ sidebars: { about: … } }`, the shape of Jekyll's `site.data`. */
export function nestData(files: ReadonlyMap<string, DataFile>): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null);
  for (const [path, { yaml }] of files) {
    const names = path.split('/').map(dataName);
    const last = names.pop() ?? path;
    let parent = root;
    for (const name of names) {
      parent[name] ??= Object.create(null);
      parent = parent[name] as Record<string, unknown>;
    }
    parent[last] = yaml.value ?? null;
  }
  return root;
}
