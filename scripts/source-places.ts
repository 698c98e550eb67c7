import { existsSync, readFileSync } from 'node:fs';
import { SourceMap, type SourceMapPayload } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toolkitFolder } from '../src/toolkit-folder.ts';

/**
 * A text in which places in bundled files are those of the sources, as in the stack of an error. Node
 * would do so by itself, and for that read all maps at every start.
 */
export const sourcePlaces = (text: string): string =>
  text.replace(/(file:\/\/[^\s()]+\.js):(\d+):(\d+)/g, (place, file: string, line, column) => {
    const path = fileURLToPath(file);
    const map = mapOf(path);
    const entry = map?.findEntry(Number(line) - 1, Number(column) - 1);
    if (!entry || !('originalSource' in entry)) return place;
    const source = relative(toolkitFolder, resolve(dirname(path), entry.originalSource));
    return `${source}:${entry.originalLine + 1}:${entry.originalColumn + 1}`;
  });

/** The map that lies beside a bundled file; a package brings none. */
function mapOf(path: string): SourceMap | undefined {
  if (!existsSync(`${path}.map`)) return undefined;
  return new SourceMap(JSON.parse(readFileSync(`${path}.map`, 'utf8')) as SourceMapPayload);
}
