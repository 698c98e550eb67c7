import { readFileSync, realpathSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { listFiles } from '../read/list-files.ts';

/** A site's own includes in Liquid. */
export interface OwnIncludes {
  names: readonly string[];
  /** The text of one, read once; undefined when the site has none of that name. */
  read(name: string): string | undefined;
}

const isTemplateOfTheme = (file: string) =>
  file.endsWith('.njk') || /^(?:layouts|partials|components)\//.test(file);

/** Lists a site's includes. Only listed names are read, so that no name leads out of the folder. */
export function ownIncludes(siteDir: string): OwnIncludes {
  const folder = join(siteDir, '_includes');
  const names = listFiles(folder).filter((file) => !isTemplateOfTheme(file));
  const texts = new Map<string, string>();
  return {
    names,
    read(name) {
      if (!names.includes(name)) return undefined;
      const text =
        texts.get(name) ?? readFileSync(join(folder, name), 'utf8').replace(/\r\n/g, '\n');
      texts.set(name, text);
      return text;
    },
  };
}

/**
 * Reads files below the folder of a page, for `include_relative`. Neither `..` nor a symbolic link
 * leads out of `content/`.
 */
export function readBeside(siteDir: string): (page: string, name: string) => string | undefined {
  const content = join(siteDir, 'content');
  return (page, name) => {
    if (/[./]{2,}/.test(name) || !/^[\w/.\-()+~#@]+$/.test(name)) return undefined;
    try {
      const path = realpathSync(join(content, dirname(page), name));
      if (!path.startsWith(realpathSync(content) + sep)) return undefined;
      return readFileSync(path, 'utf8').replace(/\r\n/g, '\n');
    } catch {
      return undefined;
    }
  };
}
