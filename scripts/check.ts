import { checkSite } from '../src/build/check-site.ts';
import { formatProblems } from '../src/problem.ts';
import { baseOption, readOptions, run, siteFolder, themeDir } from './command-line.ts';

const usage = 'npm run check:content -- [--site DIR] [--base /sub/]';

await run(async () => {
  const { values } = readOptions({ site: { type: 'string' }, base: { type: 'string' } });
  const siteDir = siteFolder(values.site);
  const problems = await checkSite({ siteDir, themeDir, base: baseOption(values.base) });
  if (problems.length > 0) {
    const annotations = process.env.GITHUB_ACTIONS === 'true';
    console.error(formatProblems(problems, { annotations }));
  } else {
    console.log('No problems.');
  }
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}, usage);
