import { splitSelectors, parseCss } from './parse-css.ts';

/** The classes that the selectors of a style sheet name. */
export function classesIn(css: string): Set<string> {
  const classes = new Set<string>();
  const note = (text: string) => {
    for (const { prelude, body } of parseCss(text)) {
      if (body === undefined) continue;
      if (prelude.startsWith('@')) {
        if (/^@(?:media|supports|container|layer)/.test(prelude)) note(body);
      } else for (const selector of splitSelectors(prelude)) noteClasses(selector, classes);
    }
  };
  note(css);
  return classes;
}

/** Digits may begin a name only when they are escaped, so that `0.5` is none. */
function noteClasses(selector: string, classes: Set<string>): void {
  for (const [, name = ''] of selector.matchAll(
    /\.((?:[a-z_-]|[^\0-\x7f]|\\.)(?:[\w-]|[^\0-\x7f]|\\.)*)/gi,
  )) {
    classes.add(name.replace(/\\(.)/g, '$1'));
  }
}
