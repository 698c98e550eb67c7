import { readFileSync } from 'node:fs';
import { nowhere, positionsInOrder, type Position } from '../read/position.ts';
import { sitePath } from '../read/site-path.ts';
import type { Site } from '../site.ts';
import { decodeDocument } from './decode-document.ts';
import { documentHarms, isDocument } from './document-harm.ts';
import { harmPlace } from './find-harm.ts';
import type { Harm } from './harm.ts';

/** Something that can do harm in a file that is published as it is. */
export interface FileHarm {
  file: string;
  position: Position;
  harm: Harm;
}

/** What can do harm in drawings and documents beside the pages, which no layout and no policy holds. */
export function fileHarms(site: Site): FileHarm[] {
  const place = harmPlace(site);
  return [...site.assets].flatMap(([path, source]): FileHarm[] => {
    if (!isDocument(path)) return [];
    const file = sitePath(site.dir, source);
    const text = decodeDocument(readFileSync(source));
    if (text === undefined) return [{ file, position: nowhere, harm: unreadable }];
    const positionOf = positionsInOrder(text);
    return documentHarms(path, text, place).map(({ offset, harm }) => ({
      file,
      position: positionOf(offset),
      harm,
    }));
  });
}

const unreadable: Harm = {
  kind: 'hidden',
  found: 'compressed, and too large or damaged',
  allow: { directive: 'none' },
};
