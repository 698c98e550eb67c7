import { join } from 'node:path';
import { z } from 'zod';
import type { Report } from '../problem.ts';
import { checkDataFile, type DataFile } from './read-data.ts';
import { parseYaml } from './parse-yaml.ts';
import type { SourceReader } from './source-reader.ts';

/**
 * The words that the theme shows, from one file of the theme; a site replaces some or all of them
 * in `_data/words.yml`, for another language say. A key that the theme does not have is a problem.
 */
export function readWords(
  themeDir: string,
  ownFile: DataFile | undefined,
  reader: SourceReader,
  report: Report,
): Record<string, string> {
  const file = 'src/interface/words.en.yml';
  const text = reader.text(join(themeDir, file));
  const defaults = reader.parsed(
    `theme ${file}`,
    text,
    report,
    () => parseYaml(text).value,
  ) as Record<string, string>;
  const schema = z.strictObject(
    Object.fromEntries(Object.keys(defaults).map((key) => [key, z.string().optional()])),
  );
  const own = checkDataFile(ownFile, schema, report) ?? {};
  return { ...defaults, ...(own as Record<string, string>) };
}
