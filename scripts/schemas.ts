import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../src/build/write-whole.ts';
import { readSite } from '../src/read/read-site.ts';
import { mergedSettings, schemaFiles } from '../src/schemas/schema-files.ts';
import { readOptions, run, siteFolder, themeDir } from './command-line.ts';

const usage = 'npm run schemas -- [--site DIR]';

await run(async () => {
  const { values } = readOptions({ site: { type: 'string' } });
  const siteDir = siteFolder(values.site);
  const { settings } = readSite({ siteDir, themeDir }, () => {});
  let code = 0;
  for (const [file, text] of schemaFiles(siteDir, settings)) {
    const path = join(siteDir, file);
    const isKept = file.startsWith('.vscode/') && existsSync(path);
    try {
      writeWhole(path, isKept ? mergedSettings(readFileSync(path, 'utf8'), text) : text);
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error;
      console.error(`${file} is no plain JSON and stays as it is. Add to it:\n${text}`);
      code = 1;
    }
  }
  console.log('The JSON Schemas are in schemas/.');
  return code;
}, usage);
