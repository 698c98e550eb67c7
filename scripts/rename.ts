import { readSite } from '../src/read/read-site.ts';
import { planRename, type RenamePlan } from '../src/rename/plan-rename.ts';
import { RenameError } from '../src/rename/rename-error.ts';
import { writeRename } from '../src/rename/write-rename.ts';
import { readOptions, run, siteFolder, themeDir, UsageError } from './command-line.ts';

const usage = 'npm run rename -- [--site DIR] usecases/my-page usecases/its-new-name';

await run(async () => {
  const { values, positionals } = readOptions({ site: { type: 'string' } }, { positionals: 2 });
  const [from, to, ...more] = positionals;
  if (!from || !to || more.length > 0) {
    throw new UsageError('Give the path of the page and its new path');
  }
  const site = readSite({ siteDir: siteFolder(values.site), themeDir }, () => {});
  const plan = planned(() => planRename(site, from, to));
  writeRename(site.dir, plan);
  for (const line of told(plan)) console.log(line);
  return 0;
}, usage);

function planned(plan: () => RenamePlan): RenamePlan {
  try {
    return plan();
  } catch (error) {
    if (error instanceof RenameError) throw new UsageError(error.message);
    throw error;
  }
}

function* told({ moves, links, redirect }: RenamePlan): Iterable<string> {
  for (const [from, to] of moves) yield `${from} is now ${to}`;
  for (const { file, line, column, before, after } of links) {
    yield `${file}:${line}:${column}  ${before}  is now  ${after}`;
  }
  if (redirect) yield `Readers of ${redirect.from} are led to ${redirect.to} (redirect_from)`;
  const count = links.length === 1 ? '1 link' : `${links.length} links`;
  yield `${count} mended. Run npm run check:content to see that all is well.`;
}
