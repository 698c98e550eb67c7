import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../src/build/write-whole.ts';
import { withFrontMatterTables } from '../src/schemas/front-matter-tables.ts';
import { run, themeDir } from './command-line.ts';

/** Writes the tables of front matter anew from the schema: `npm run docs:front-matter`. */
await run(async () => {
  const page = join(themeDir, 'content/contribute/front-matter.md');
  writeWhole(page, withFrontMatterTables(readFileSync(page, 'utf8')));
  return 0;
}, 'npm run docs:front-matter');
