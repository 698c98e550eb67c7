// kramdown, "Attribute Lists": classes, ids, key-value pairs and references between `{:` and `}`.
import { whiteSigns } from './white-space.ts';

/** What an attribute list says, in its order; a class or an id is a pair like any other. */
export interface AttributeList {
  readonly pairs: [name: string, value: string][];
  /** Names of attribute list definitions (and `toc`, `footnotes`), as `{:name}` gives them. */
  readonly references: string[];
}

const partWith = (sign: string) =>
  new RegExp(
    String.raw`(?:^|[${whiteSigns}])(?:(\w[\w-]*)=("|')((?:\\[}"']|${sign})*?)\2|(\w[\w-]*)(?=[${whiteSigns}]|$)|((?:#[A-Za-z][\w:-]*|\.[^${whiteSigns}.#]+)+))(?=[${whiteSigns}]|$)`,
    'g',
  );
/** A value may hold the sign that it stands in: it ends where white space follows one. */
const part = partWith('[^}]');
/** In a list longer than any of a page it may not, since the end would be searched again and again. */
const partOfMany = partWith(String.raw`(?!\2)[^}]`);
const longest = 2000;
const idOrClass = /#([^ \t\n\v\f\r.#]+)|\.([^ \t\n\v\f\r.#]+)/g;

/**
 * Reads what stands between `{:` and `}`, or behind the second colon of `{:name: …}`.
 * @param text the text without the braces
 * @param list a list to which the attributes are added; a new one where none is given
 */
export function parseAttributes(
  text: string,
  list: AttributeList = { pairs: [], references: [] },
): AttributeList {
  const parts = text.matchAll(text.length > longest ? partOfMany : part);
  for (const [, name, quote, value = '', reference, short] of parts) {
    if (reference) list.references.push(reference);
    else if (name) setPair(list, name, unescape(value, quote === '"' ? '"' : "'"));
    else {
      for (const [, id, className] of (short ?? '').matchAll(idOrClass)) {
        list.pairs.push(id ? ['id', id] : ['class', className ?? '']);
      }
    }
  }
  return list;
}

/** `class="…"` takes the place of the classes before it; `.class` is added to them. */
function setPair(list: AttributeList, name: string, value: string): void {
  if (name === 'class') {
    const others = list.pairs.filter(([other]) => other !== 'class');
    list.pairs.splice(0, list.pairs.length, ...others);
  }
  list.pairs.push([name, value]);
}

const unescape = (value: string, quote: string) =>
  value.includes('\\') ? value.replaceAll('\\}', '}').replaceAll(`\\${quote}`, quote) : value;

/** What carries attributes: a token of markdown-it's. */
interface Attributed {
  attrs: [name: string, value: string | number][] | null;
}

/**
 * Gives a token the attributes of a list: those of its references first; classes are added to
 * the ones that are there, all else is replaced.
 * @param definitions the page's attribute list definitions, by name
 */
export function applyAttributes(
  token: Attributed,
  list: AttributeList,
  definitions: ReadonlyMap<string, AttributeList>,
): void {
  apply(token, list, definitions, new Set());
}

/** A definition may name others, and itself among them: each is applied once. */
function apply(
  token: Attributed,
  list: AttributeList,
  definitions: ReadonlyMap<string, AttributeList>,
  seen: Set<AttributeList>,
): void {
  if (seen.has(list)) return;
  seen.add(list);
  for (const reference of list.references) {
    const definition = definitions.get(reference);
    if (definition) apply(token, definition, definitions, seen);
  }
  for (const [name, value] of list.pairs) setAttribute(token, name, value);
}

function setAttribute(token: Attributed, name: string, value: string): void {
  token.attrs ??= [];
  const present = token.attrs.find(([other]) => other === name);
  if (!present) token.attrs.push([name, value]);
  else present[1] = name === 'class' ? `${present[1]} ${value}` : value;
}
