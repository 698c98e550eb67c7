import { extname, join } from 'node:path';
import { listFiles } from '../read/list-files.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { parseYaml } from '../read/parse-yaml.ts';
import { nowhere, type Position } from '../read/position.ts';
import type { Report } from '../problem.ts';
import type { SourceReader } from '../read/source-reader.ts';

/** A layout of the site's own, in Liquid (Jekyll's documentation, "Layouts"). */
export interface OwnLayout {
  /** Path from the site's folder: `_layouts/page.html`. */
  file: string;
  source: string;
  bodyOffset: number;
  /** Its front matter: Liquid's `layout`. */
  data: Readonly<Record<string, unknown>>;
  /** The layout around it, where it names one. */
  parent: string | undefined;
  /** Where it names that. */
  parentPlace: Position;
}

/** Reads the layouts of `_layouts`, by name without extension. */
export function ownLayouts(
  siteDir: string,
  reader: SourceReader,
  report: Report,
): ReadonlyMap<string, OwnLayout> {
  const layouts = new Map<string, OwnLayout>();
  for (const path of listFiles(join(siteDir, '_layouts'))) {
    const file = `_layouts/${path}`;
    const source = reader.text(join(siteDir, file));
    const { text, bodyOffset } = splitFrontMatter(source);
    const yaml = parseYaml(text ?? '', 2);
    for (const { message, hint, position } of yaml.errors) {
      report({ check: 'front-matter', severity: 'error', file, ...position, message, hint });
    }
    const data = (yaml.value ?? {}) as Record<string, unknown>;
    const name = path.slice(0, path.length - extname(path).length);
    const parent = typeof data.layout === 'string' ? data.layout : undefined;
    const parentPlace = yaml.positionOf(['layout']) ?? nowhere;
    layouts.set(name, { file, source, bodyOffset, data, parent, parentPlace });
  }
  return layouts;
}
