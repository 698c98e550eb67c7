import { splitSelectors, parseCss } from './parse-css.ts';

/** The classes of a style sheet. */
export interface SheetClasses {
  /** All that its selectors name. */
  named: string[];
  /** Those with which a selector begins: what others are named for is how they look in a certain place. */
  own: string[];
}

/** The classes that the selectors of a style sheet name; what stands in `:not()` is of others. */
export function classesIn(css: string): SheetClasses {
  const named = new Set<string>();
  const own = new Set<string>();
  const note = (text: string) => {
    for (const { prelude, body } of parseCss(text)) {
      if (body === undefined) continue;
      if (prelude.startsWith('@')) {
        if (/^@(?:media|supports|container|layer)/.test(prelude)) note(body);
      } else {
        for (const selector of splitSelectors(prelude.replace(exclusion, ''))) {
          noteClasses(selector, named);
          noteClasses(firstCompound(selector), own);
        }
      }
    }
  };
  note(css);
  return { named: [...named], own: [...own] };
}

const exclusion = /:not\((?:[^()]|\([^()]*\))*\)/g;

/** What stands before the first combinator that is not within parentheses. */
const firstCompound = (selector: string): string =>
  /^(?:\\.|\((?:[^()]|\([^()]*\))*\)|[^\s>+~(])*/.exec(selector)?.[0] ?? '';

/** Digits may begin a name only when they are escaped, so that `0.5` is none. */
function noteClasses(selector: string, classes: Set<string>): void {
  for (const [, name = ''] of selector.matchAll(
    /\.((?:[a-z_-]|[^\0-\x7f]|\\.)(?:[\w-]|[^\0-\x7f]|\\.)*)/gi,
  )) {
    classes.add(name.replace(/\\(.)/g, '$1'));
  }
}
