import { newFolderNote, newPage, NewPageError } from '../src/build/new-page.ts';
import { readSite } from '../src/read/read-site.ts';
import { readOptions, run, siteFolder, themeDir, UsageError } from './command-line.ts';

const usage = 'npm run new -- [--site DIR] usecases/my-page "My page"';

await run(async () => {
  const { values, positionals } = readOptions({ site: { type: 'string' } }, { positionals: 2 });
  const [path, title, ...more] = positionals;
  if (!path || !title || more.length > 0) {
    throw new UsageError('Give the path of the page and its title, the title in quotes');
  }
  const site = readSite({ siteDir: siteFolder(values.site), themeDir }, () => {});
  try {
    const note = newFolderNote(site.dir, path);
    console.log(`${newPage(site, path, title)} is ready to be written.`);
    if (note) console.log(note);
    return 0;
  } catch (error) {
    if (error instanceof NewPageError) throw new UsageError(error.message);
    throw error;
  }
}, usage);
