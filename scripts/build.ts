import { join } from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { reasonAgainstOutput } from '../src/build/publish.ts';
import { formatProblems } from '../src/problem.ts';
import {
  baseOption,
  readOptions,
  run,
  siteFolder,
  themeDir,
  typedPath,
  UsageError,
} from './command-line.ts';
import { progressOf } from './progress.ts';

const usage = 'npm run build -- [--site DIR] [--out DIR] [--base /sub/]';

await run(async () => {
  const started = performance.now();
  const { values } = readOptions({
    site: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
  });
  const siteDir = siteFolder(values.site);
  const outDir = values.out === undefined ? join(siteDir, '_site') : typedPath(values.out);
  const reason = reasonAgainstOutput(outDir, siteDir);
  if (reason) throw new UsageError(`--out ${outDir} would be replaced by the site, but ${reason}`);

  const progress = progressOf('pages');
  const result = await buildSite({
    siteDir,
    themeDir,
    outDir,
    base: baseOption(values.base),
    onProgress: progress.step,
  });
  progress.end();
  if (result.problems.length > 0) {
    const annotations = process.env.GITHUB_ACTIONS === 'true';
    console.error(formatProblems(result.problems, { annotations }));
  }
  if (!result.published) {
    console.error('Nothing was published; the previous output is as it was.');
    return 1;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(
    `${result.pages} pages, ${result.indexed} in the search index, ${seconds} s: ${outDir}`,
  );
  return 0;
}, usage);
