import { LineCounter, isNode, parseDocument, visit, type Document } from 'yaml';
import type { Position } from './position.ts';
import { repeatedKeys } from './repeated-keys.ts';
import { boundedValue } from './bounded-value.ts';
import { explainYamlError, tabMistakes } from './yaml-errors.ts';
import { withIndentMistakes } from './yaml-indent.ts';

/** A fault in a YAML text. */
export interface YamlError {
  message: string;
  hint?: string;
  position: Position;
  /** False when the values can be read all the same: of a key written twice, the last one counts. */
  isFatal: boolean;
}

/** A YAML text that was read: its values, and where each of them stands. */
export interface ParsedYaml {
  value: unknown;
  errors: YamlError[];
  /**
   * Where the key at a path stands; the nearest parent's place when it has none.
   * @param written a text of the value: its place is given then, as far as the value holds it
   */
  positionOf(path: readonly PropertyKey[], written?: string): Position;
}

/**
 * Parses YAML 1.2, in which `NO` is a word and not a boolean, so that a country code stays one.
 * Aliases and depth have limits, against values that grow without end.
 */
export function parseYaml(text: string, firstLine = 1): ParsedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    merge: true,
    prettyErrors: false,
    // The parser would hold every key against all those before it.
    uniqueKeys: false,
  });
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  // Behind a tab the parser takes one thing for another; what it says of that would mislead.
  const tabs = tabMistakes(text, document.errors);
  const found = [...document.errors, ...repeatedKeys(document.contents)];
  const told = tabs.length
    ? tabs
    : withIndentMistakes(text, found).toSorted((a, b) => a.pos[0] - b.pos[0]);
  const errors: ParsedYaml['errors'] = told.map((error) => {
    const { message, hint, offset } = explainYamlError(text, error);
    return { message, hint, position: at(offset), isFatal: error.code !== 'DUPLICATE_KEY' };
  });
  let value: unknown;
  if (!errors.some(({ isFatal }) => isFatal)) {
    if (numberWithZeros.test(text)) keepZeros(document);
    const bounded = boundedValue(document);
    if ('value' in bounded) value = bounded.value;
    else {
      const { message, hint, offset } = bounded;
      errors.push({ message, hint, position: at(offset), isFatal: true });
    }
  }
  return {
    value,
    errors,
    positionOf(path, written) {
      const inValue =
        written === undefined ? undefined : offsetInValue(text, document, path, written);
      return at(inValue ?? offsetOf(document, path));
    },
  };
}

const numberWithZeros = /(?:^|[\s:,[{-])[-+]?0\d/m;

/** A number that begins with a zero is a text: a colour (`004494`), a code, an identifier. */
function keepZeros(document: Document): void {
  visit(document, {
    Scalar(_key, node) {
      const { value, source } = node;
      if (typeof value === 'number' && source && /^[-+]?0\d/.test(source)) node.value = source;
    },
  });
}

function offsetInValue(
  text: string,
  document: Document,
  path: readonly PropertyKey[],
  written: string,
): number | undefined {
  const node = document.getIn(path, true);
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const value = text.slice(start, end);
  // A link in Markdown may have a text that reads like its target.
  const inLink = value.indexOf(`](${written}`);
  const place = inLink === -1 ? value.indexOf(written) : inLink + 2;
  return start + Math.max(place, 0);
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    const parent = document.getIn(path.slice(0, length - 1), true) ?? document.contents;
    const items = (parent as { items?: unknown[] } | null)?.items ?? [];
    const pair = items.find((item) => keyOf(item) === String(key));
    const keyNode = (pair as { key?: unknown } | undefined)?.key;
    const node = isNode(keyNode) ? keyNode : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

function keyOf(item: unknown): string | undefined {
  const key = (item as { key?: unknown } | null)?.key;
  return isNode(key) && 'value' in key ? String(key.value) : undefined;
}
