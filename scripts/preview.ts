import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createPreviewServer, listen } from '../src/build/preview-server.ts';
import { recoverOutput } from '../src/build/publish.ts';
import {
  baseOption,
  portOption,
  readOptions,
  run,
  siteFolder,
  typedPath,
  UsageError,
} from './command-line.ts';

const usage = 'npm run preview -- [--out DIR] [--base /sub/] [--port N]';

await run(async () => {
  const { values } = readOptions({
    site: { type: 'string' },
    out: { type: 'string' },
    base: { type: 'string' },
    port: { type: 'string' },
  });
  const dir =
    values.out === undefined ? join(siteFolder(values.site), '_site') : typedPath(values.out);
  recoverOutput(dir);
  if (!existsSync(dir)) {
    const advice =
      values.out === undefined ? 'run "npm run build" first' : 'give the path of a built site';
    throw new UsageError(`${dir} is not there: ${advice}`);
  }
  if (!existsSync(join(dir, 'index.html'))) {
    console.log(`There is no index.html in ${dir}: is it a built site?`);
  }
  const base = baseOption(values.base) ?? '/';
  const wanted = portOption(values.port, 8080);
  const port = await listen(createPreviewServer({ dir, base }), wanted);
  if (port !== wanted) console.log(`Port ${wanted} is taken; the next free one is ${port}.`);
  console.log(`http://localhost:${port}${base}  (Ctrl-C ends it)`);
  return 0;
}, usage);
