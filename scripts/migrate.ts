import { migrateSite } from '../src/migrate/migrate-site.ts';
import { readOptions, run, themeDir, typedPath, UsageError } from './command-line.ts';

const usage = 'npm run migrate -- JEKYLL_DIR SITE_DIR [--overwrite]';

await run(async () => {
  const { values, positionals } = readOptions(
    { overwrite: { type: 'boolean' } },
    { positionals: 2 },
  );
  const [jekyllDir, siteDir, ...rest] = positionals;
  if (jekyllDir === undefined || siteDir === undefined || rest.length > 0) {
    throw new UsageError('Name two folders: the Jekyll site, and the one to make');
  }
  const to = typedPath(siteDir);
  const { report, summary, changes } = await migrateSite({
    jekyllDir: typedPath(jekyllDir),
    siteDir: to,
    themeDir,
    overwrite: values.overwrite ?? false,
  });
  console.log(report);
  console.log(`${summary}\nThe report is also in ${to}/MIGRATION.md.`);
  return changes.edited.length > 0 ? 1 : 0;
}, usage);
