import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Sass from 'sass-embedded';

const require = createRequire(import.meta.url);

/** A style sheet that cannot be compiled. */
export class SassPageError extends Error {
  /** 1-based, in the text that was handed in. */
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * A page in Sass as CSS, compiled as Jekyll does (Jekyll's documentation, "Assets"): it may load
 * what lies in `_sass`.
 * @param file path from the site's folder
 * @throws SassPageError
 */
export function compileSassPage(text: string, file: string, siteDir: string): string {
  // Few sites have such pages; the others do not load the compiler.
  const { compileString, Logger } = require('sass-embedded') as typeof Sass;
  const url = pathToFileURL(join(siteDir, file));
  try {
    return compileString(text, {
      url,
      syntax: file.endsWith('.sass') ? 'indented' : 'scss',
      style: 'compressed',
      loadPaths: [join(siteDir, '_sass')],
      // What an older Sass allowed is no mistake of whoever moves a site over.
      logger: Logger.silent,
    }).css;
  } catch (error) {
    const { sassMessage, span } = error as Partial<Sass.Exception>;
    if (sassMessage === undefined) throw error;
    const isHere = span?.url === undefined || span.url.href === url.href;
    const place = isHere ? '' : ` (in ${span.url?.pathname.split('/').at(-1)})`;
    throw new SassPageError(sassMessage + place, isHere ? (span?.start.line ?? 0) + 1 : 1);
  }
}
