import { join } from 'node:path';
import { buildSite } from '../src/build/build-site.ts';
import { reasonAgainstOutput } from '../src/build/publish.ts';
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
import { formatOption, tellProblems } from './tell-problems.ts';

const usage = 'npm run build -- [--site DIR] [--out DIR] [--base /sub/] [--format text|json]';

await run(async () => {
  const started = performance.now();
  const { values } = readOptions({
    site: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
    format: { type: 'string' },
  });
  const format = formatOption(values.format);
  const siteDir = siteFolder(values.site);
  const outDir = values.out === undefined ? join(siteDir, '_site') : typedPath(values.out);
  const reason = reasonAgainstOutput(outDir, siteDir);
  if (reason) throw new UsageError(`--out ${outDir} would be replaced by the site, but ${reason}`);

  const screen = format === 'json' ? process.stderr : process.stdout;
  const progress = progressOf('pages', screen);
  const progressOfPictures = progressOf('pictures', screen);
  const result = await buildSite({
    siteDir,
    themeDir,
    outDir,
    base: baseOption(values.base),
    onProgress: progress.step,
    onPicture: progressOfPictures.step,
  });
  progress.end();
  progressOfPictures.end();
  const { pages, indexed, published, pictures } = result;
  tellProblems(result.problems, siteDir, format, { published, pages, indexed });
  if (format === 'json') return published ? 0 : 1;
  if (!published) {
    console.error('Nothing was published; the previous output is as it was.');
    return 1;
  }
  const made = pictures > 0 ? `${pictures} pictures made, ` : '';
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${pages} pages, ${indexed} in the search index, ${made}${seconds} s: ${outDir}`);
  return 0;
}, usage);
