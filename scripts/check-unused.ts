import { startSiteBuild } from '../src/build/site-build.ts';
import { noTheme } from '../src/client/theme-files.ts';
import { findUnused, type Unused } from '../src/unused/find-unused.ts';
import { readOptions, run, siteFolder, themeDir } from './command-line.ts';
import { formatOption } from './tell-problems.ts';

const usage = 'npm run check:unused -- [--site DIR] [--format text|json]';

const titles: Readonly<Record<Unused['kind'], string>> = {
  asset: 'Files that no page shows or links to',
  data: 'Data files that nothing reads',
  entry: 'Entries of data that no page names',
  template: 'Includes and layouts that nobody calls',
};

await run(async () => {
  const { values } = readOptions({ site: { type: 'string' }, format: { type: 'string' } });
  const format = formatOption(values.format);
  const siteDir = siteFolder(values.site);
  const unused = findUnused(await startSiteBuild({ siteDir, themeDir }, () => noTheme));
  if (format === 'json') console.log(JSON.stringify({ unused }, undefined, 2));
  else for (const line of told(unused)) console.log(line);
  return 0;
}, usage);

function* told(unused: readonly Unused[]): Iterable<string> {
  for (const [kind, title] of Object.entries(titles)) {
    const found = unused.filter((one) => one.kind === kind);
    if (found.length === 0) continue;
    yield `${title}:`;
    for (const { file, name, bytes } of found) {
      yield `  ${file}${name === undefined ? '' : `: ${name}`}${sizeOf(bytes)}`;
    }
  }
  const bytes = unused.reduce((sum, one) => sum + (one.bytes ?? 0), 0);
  yield unused.length === 0 ? 'Everything is used.' : `${unused.length} in all${sizeOf(bytes)}`;
}

function sizeOf(bytes: number | undefined): string {
  if (bytes === undefined) return '';
  return bytes < 1000 ? `  ${bytes} B` : `  ${Math.round(bytes / 1000)} kB`;
}
