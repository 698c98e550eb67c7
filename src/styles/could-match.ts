import { splitSelectors } from './parse-css.ts';

/**
 * Whether a selector could select anything in pages that have no other names than these. Only
 * classes are looked at; elements, attributes and states always may be there.
 * @param isThere says of a class whether it is on a page
 */
export function couldMatch(selector: string, isThere: (className: string) => boolean): boolean {
  if (simple.test(selector)) return isThere(selector.slice(1));
  const pieces = /\\.|\[[^\]]*\]|\.((?:[\w-]|[^\0-\x7f]|\\.)+)|:([\w-]+)\(/g;
  for (let found = pieces.exec(selector); found; found = pieces.exec(selector)) {
    const [, className, pseudoClass] = found;
    if (className !== undefined && !isThere(unescaped(className))) return false;
    if (pseudoClass === undefined) continue;
    const end = closing(selector, pieces.lastIndex);
    const inner = selector.slice(pieces.lastIndex, end);
    pieces.lastIndex = end + 1;
    // Of these, one alternative has to match; what stands in `:not()` has not.
    const isChoice = /^(?:is|where|has|host|slotted)$/.test(pseudoClass);
    if (isChoice && !splitSelectors(inner).some((each) => couldMatch(each, isThere))) return false;
  }
  return true;
}

/** One class alone, as most utilities are. */
const simple = /^\.[\w-]+$/;

/** Where the parenthesis is closed that was opened just before. */
function closing(selector: string, start: number): number {
  let depth = 1;
  let at = start;
  for (; at < selector.length; at++) {
    if (selector[at] === '\\') at++;
    else if (selector[at] === '(') depth++;
    else if (selector[at] === ')' && --depth === 0) break;
  }
  return at;
}

const unescaped = (name: string) => name.replace(/\\(.)/g, '$1');
