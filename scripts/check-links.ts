import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startSiteBuild } from '../src/build/site-build.ts';
import { noTheme } from '../src/client/theme-files.ts';
import { openAnswerCache } from '../src/external-links/answer-cache.ts';
import { checkExternalLinks } from '../src/external-links/check-external-links.ts';
import { findExternalLinks } from '../src/external-links/find-external-links.ts';
import { isBroken, linkReport, reportFormats } from '../src/external-links/link-report.ts';
import { readOptions, run, siteFolder, themeDir, UsageError } from './command-line.ts';
import { progressOf } from './progress.ts';

const usage = 'npm run check:links -- [--site DIR] [--format text|json|markdown] [--fresh]';

await run(async () => {
  const { values } = readOptions({
    site: { type: 'string' },
    format: { type: 'string', default: 'text' },
    fresh: { type: 'boolean' },
  });
  const format = reportFormats.find((name) => name === values.format);
  if (!format)
    throw new UsageError(`--format takes text, json or markdown; found "${values.format}"`);
  const siteDir = siteFolder(values.site);
  const build = await startSiteBuild({ siteDir, themeDir }, () => noTheme);
  const cacheFile = join(siteDir, '.cache/links.json');
  const cache = openAnswerCache(cacheFile, { isFresh: values.fresh ?? false });
  // A report goes to stdout, which may be a file.
  const progress = progressOf('links', process.stderr);
  const checked = await checkExternalLinks(findExternalLinks(build), {
    around: { fetch, wait: async (time) => void (await wait(time)), now: Date.now },
    cache,
    skip: build.site.settings.external_links.skip,
    onProgress: progress.step,
  });
  progress.end();
  cache.save();
  process.stdout.write(linkReport(checked, format));
  return checked.some(isBroken) ? 1 : 0;
}, usage);
