import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
