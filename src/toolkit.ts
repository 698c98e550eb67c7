import { resolve, sep } from 'node:path';
import type { UserConfig } from '@11ty/eleventy';
import { awaitedLater } from './build/awaited-later.ts';
import { inTurns } from './build/in-turns.ts';
import { outputFiles } from './build/output-files.ts';
import { copyFiles, linkFiles, writeFiles } from './build/place-files.ts';
import { renderRecorded, type SiteBuild } from './build/site-build.ts';
import { makePictures } from './images/make-pictures.ts';
import { copiesOf, withoutLeft } from './images/publish-pictures.ts';
import { once } from './once.ts';
import type { Page } from './page.ts';
import { prunedStyles } from './styles/pruned-styles.ts';

/**
 * The Eleventy plugin, and the one place that calls Eleventy. Eleventy finds the pages, asks for
 * each one's data and HTML, and writes them; what they are is decided by the parts named here.
 */
export function toolkit(build: SiteBuild): (config: UserConfig) => void {
  const { site } = build;
  return (config) => {
    config.setQuietMode(true);
    config.setUseGitIgnore(false);
    // Directory data is read with the pages, so that its problems have a place.
    config.setDataFileSuffixes([]);
    config.setTemplateFormats(['md', 'markdown']);

    const inTurn = inTurns(8);
    config.addExtension(['md', 'markdown'], {
      read: false,
      useLayouts: false,
      compileOptions: { permalink: 'raw', cache: false },
      // Eleventy asks the disk for the day of a page that tells none, and goes through pages by it.
      getData: (inputPath) => ({ permalink: outputOf(pageAt(build, inputPath)), date: noDay }),
      compile: (_content, inputPath) => () => {
        const page = pageAt(build, inputPath);
        return page && inTurn(() => renderRecorded(build, page));
      },
    });

    // Files are copied beside the rendering: reading and writing them waits for the disk.
    let copied: Promise<unknown> = Promise.resolve();
    config.on('eleventy.before', ({ directories }) => {
      copied = awaitedLater(copyFiles(site.assets, directories.output));
    });

    // Eleventy has all of its pages rendered before it writes the first.
    const rest = once(() => {
      const pages = site.pages.filter((page) => !page.isMarkdown && page.published);
      const written = pages.map((page) => [page.output, renderRecorded(build, page)] as const);
      return new Map<string, string | Buffer>([...written, ...outputFiles(build)]);
    });
    const styles = once(() => {
      rest();
      return prunedStyles(build);
    });
    // Whatever is rendered has said by then which pictures it shows.
    const pictures = once(async () => {
      styles();
      build.picturesMade = await makePictures(build.pictures, site.report, build.onPicture);
      build.onRendered();
      return withoutLeft(build.pictures);
    });
    // A file that is no page has no text here.
    config.addTransform('styles', (html) => html && styles().link(html));
    config.addTransform('pictures', async (html) => html && (await pictures())(html));

    config.on('eleventy.after', async ({ directories }) => {
      const out = directories.output;
      const { link, rename } = styles();
      const files = new Map(rename(rest()));
      const mend = await pictures();
      await copied;
      await writeFiles(
        Array.from(files, ([path, content]): [string, string | Buffer] => [
          path,
          typeof content === 'string' && path.endsWith('.html') ? mend(link(content)) : content,
        ]),
        out,
      );
      // In the places of the originals where these only become shorter.
      await linkFiles(copiesOf(build.pictures), out);
      // A file takes the place of whatever else is made for its path.
      const made = [...site.pages.map((page) => page.output), ...files.keys()];
      await copyFiles(
        made.flatMap((path): [string, string][] => {
          const source = site.assets.get(path);
          return source === undefined ? [] : [[path, source]];
        }),
        out,
      );
    });
  };
}

const noDay = new Date(0);

const outputOf = (page: Page | undefined) => (page?.published ? `/${page.output}` : false);

/** Eleventy gives paths from the folder where it runs. */
function pageAt({ site }: SiteBuild, inputPath: string): Page | undefined {
  const path = resolve(inputPath).slice(resolve(site.dir).length + 1);
  return site.pageByFile.get(path.split(sep).join('/'));
}
