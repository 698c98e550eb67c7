import type { PlacedHarm } from './document-harm.ts';
import { shortened } from './shortened.ts';

const declaration = /<!ENTITY\s+(%\s*)?([^\s%&;"'>]+)\s+(?:"([^"]*)"|'([^']*)'|([^>]*))/g;

/**
 * The entities of an XML document: those that stand for a plain text are put in where they are used,
 * as browsers do. Those that hold markup or others, or that come from elsewhere, are harm: what they
 * bring in is seen nowhere.
 */
export function readEntities(xml: string): { expanded: string; harms: PlacedHarm[] } {
  const texts = new Map<string, string>();
  const harms: PlacedHarm[] = [];
  for (const match of xml.matchAll(declaration)) {
    const [written, parameter, name = '', double, single] = match;
    const value = double ?? single;
    if (parameter === undefined && value !== undefined && !/[<&%]/.test(value)) {
      texts.set(name, value);
      continue;
    }
    const allow = { directive: 'none' } as const;
    const harm = { kind: 'hidden', found: shortened(`${written}>`), allow } as const;
    harms.push({ offset: match.index, harm });
  }
  if (texts.size === 0) return { expanded: xml, harms };
  const expanded = xml.replace(/&([^\s&;]+);/g, (use, name: string) => texts.get(name) ?? use);
  return { expanded, harms };
}
