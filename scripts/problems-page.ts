import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../src/build/write-whole.ts';
import { problemsPage } from '../src/checks/problems-page.ts';
import { run, themeDir } from './command-line.ts';

const fixture = (name: string) => join(themeDir, 'tests/fixtures/problems', name, 'expected.txt');

/** Writes the page of all checks anew: `npm run docs:problems`. */
await run(async () => {
  const page = problemsPage((name) => readFileSync(fixture(name), 'utf8'));
  writeWhole(join(themeDir, 'content/contribute/problems.md'), page);
  return 0;
}, 'npm run docs:problems');
