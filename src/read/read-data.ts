import type { ZodType } from 'zod';
import type { Report } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { listFiles } from './list-files.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import type { SourceReader } from './source-reader.ts';

/** One file of `_data`, parsed but not yet held against a schema. */
export interface DataFile {
  /** Path from the site's folder. */
  file: string;
  yaml: ParsedYaml;
}

const readable = /\.(ya?ml|json)$/;

/** Reads all YAML and JSON files of `_data`, by path below it without the extension. */
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
      const parsed = parseYaml(text);
      for (const { message, hint, position } of parsed.errors) {
        tell({ check: 'data', severity: 'error', file, ...position, message, hint });
      }
      return parsed;
    });
    files.set(path.replace(readable, ''), { file, yaml });
  }
  return files;
}

/** A data file's value by its schema; undefined when the file is missing, empty or faulty. */
export function checkDataFile<T>(
  data: DataFile | undefined,
  schema: ZodType<T>,
  report: Report,
): T | undefined {
  if (!data || data.yaml.errors.length || data.yaml.value == null) return undefined;
  const { file, yaml } = data;
  return checkSchema(schema, yaml.value, { file, check: 'data', yaml, report });
}

/** `sidebars/about` as `{ sidebars: { about: … } }`, the shape of Jekyll's `site.data`. */
export function nestData(files: ReadonlyMap<string, DataFile>): Record<string, unknown> {
  const root: Record<string, unknown> = Object.create(null);
  for (const [path, { yaml }] of files) {
    const names = path.split('/');
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
