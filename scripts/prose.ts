import { checkProse } from '../src/prose/check-prose.ts';
import { readOptions, run, siteFolder, themeDir } from './command-line.ts';
import { formatOption, tellProblems } from './tell-problems.ts';

const usage = 'npm run lint:prose -- [--site DIR] [--format text|json]';

await run(async () => {
  const { values } = readOptions({ site: { type: 'string' }, format: { type: 'string' } });
  const format = formatOption(values.format);
  const siteDir = siteFolder(values.site);
  const problems = checkProse(siteDir, themeDir);
  tellProblems(problems, siteDir, format);
  if (problems.length === 0 && format === 'text')
    console.log('The text is as the style guide asks.');
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}, usage);
