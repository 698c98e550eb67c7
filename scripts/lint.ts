import { findingText } from '../src/lint/finding.ts';
import { lintFiles } from '../src/lint/lint-files.ts';
import { readOptions, run, themeDir, typedPath } from './command-line.ts';

const usage = 'npm run lint:templates -- [FOLDER]';

await run(async () => {
  const { positionals } = readOptions({}, { positionals: 1 });
  const found = await lintFiles(
    positionals[0] === undefined ? themeDir : typedPath(positionals[0]),
  );
  for (const finding of found) console.error(findingText(finding));
  console.log(`Templates and YAML: ${found.length} mistakes`);
  return found.length > 0 ? 1 : 0;
}, usage);
