import { listen } from '../src/build/site-server.ts';
import { startDevServer } from '../src/dev/dev-server.ts';
import { formatProblems } from '../src/problem.ts';
import { sourceLines } from '../src/read/source-lines.ts';
import { baseOption, portOption, readOptions, run, siteFolder, themeDir } from './command-line.ts';

const usage = 'npm start -- [--site DIR] [--base /sub/] [--port N]';

await run(async () => {
  const { values } = readOptions({
    site: { type: 'string' },
    base: { type: 'string' },
    port: { type: 'string' },
  });
  const siteDir = siteFolder(values.site);
  let last = '';
  const dev = await startDevServer({
    siteDir,
    themeDir,
    base: baseOption(values.base),
    onProblems(problems) {
      const text = formatProblems(problems, { lineOf: sourceLines(siteDir) });
      if (text !== last) console.error(last === '' && problems.length === 0 ? '' : text);
      last = text;
    },
  });
  const wanted = portOption(values.port, 8080);
  const port = await listen(dev.server, wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken; the next free one is ${port}.`);
  console.log(`http://localhost:${port}${dev.base}  (Ctrl-C ends it)`);
  return 0;
}, usage);
