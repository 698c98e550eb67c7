import { checkSite } from '../src/build/check-site.ts';
import { baseOption, readOptions, run, siteFolder, themeDir } from './command-line.ts';
import { formatOption, tellProblems } from './tell-problems.ts';

const usage = 'npm run check:content -- [--site DIR] [--base /sub/] [--format text|json]';

await run(async () => {
  const { values } = readOptions({
    site: { type: 'string' },
    base: { type: 'string' },
    format: { type: 'string' },
  });
  const format = formatOption(values.format);
  const siteDir = siteFolder(values.site);
  const problems = await checkSite({ siteDir, themeDir, base: baseOption(values.base) });
  tellProblems(problems, siteDir, format);
  if (problems.length === 0 && format === 'text') console.log('No problems.');
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}, usage);
