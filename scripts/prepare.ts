import { prepareCommands, prepareTheme } from '../src/package/prepare.ts';
import { readOptions, run, themeDir } from './command-line.ts';

const usage = 'npm run prepare [-- --commands]';

await run(async () => {
  const { values } = readOptions({ commands: { type: 'boolean' } });
  if (values.commands) await prepareCommands(themeDir);
  else await Promise.all([prepareCommands(themeDir, { only: true }), prepareTheme(themeDir)]);
  return 0;
}, usage);
