import { couldMatch } from './could-match.ts';
import { parseCss, splitDeclarations, splitSelectors } from './parse-css.ts';

/** What a style sheet is kept for. */
export interface KeptNames {
  hasClass: (name: string) => boolean;
  /** Of a custom property, with its two dashes, that no kept rule reads. */
  hasVariable: (name: string) => boolean;
}

/**
 * Style sheets that pages load together, without the rules that nothing could match, and then without
 * the custom properties and animations that nothing reads in any of them. Order and all else stay, so
 * that what is left means the same.
 */
export function pruneSheets(
  sheets: readonly string[],
  { hasClass, hasVariable }: KeptNames,
): string[] {
  const known = new Map<string, boolean>();
  const couldBe = (selector: string) => {
    let could = known.get(selector);
    if (could === undefined) known.set(selector, (could = couldMatch(selector, hasClass)));
    return could;
  };
  return withoutUnread(
    sheets.map((css) => keepRules(css, couldBe)),
    hasVariable,
  );
}

function keepRules(css: string, couldBe: (selector: string) => boolean): string {
  let kept = '';
  for (const { prelude, body } of parseCss(css)) {
    if (body === undefined) kept += prelude;
    else if (isGroup.test(prelude)) kept += block(prelude, keepRules(body, couldBe));
    else if (prelude.startsWith('@')) kept += block(prelude, body);
    else kept += block(splitSelectors(prelude).filter(couldBe).join(','), body);
  }
  return kept;
}

/** Takes away again and again: a property may be read by another one alone, which nothing reads. */
function withoutUnread(
  sheets: readonly string[],
  hasVariable: (name: string) => boolean,
): string[] {
  const all = sheets.join('\n');
  const read = new Set(Array.from(all.matchAll(/var\(\s*(--[\w-]+)/g), ([, name = '']) => name));
  const animations = new Set(
    Array.from(all.matchAll(/animation(?:-name)?:([^;}]*)/g), ([, value = '']) => value).flatMap(
      (value) => value.split(/[\s,]+/),
    ),
  );
  const isRead = (name: string) => read.has(name) || hasVariable(name);
  const left = sheets.map((css) => keepDeclarations(css, isRead, animations));
  const isSame = left.every((css, index) => css.length === sheets[index]?.length);
  return isSame ? left : withoutUnread(left, hasVariable);
}

function keepDeclarations(
  css: string,
  isRead: (name: string) => boolean,
  animations: ReadonlySet<string>,
): string {
  let kept = '';
  for (const { prelude, body } of parseCss(css)) {
    if (body === undefined) kept += prelude;
    else if (isGroup.test(prelude)) {
      kept += block(prelude, keepDeclarations(body, isRead, animations));
    } else if (prelude.startsWith('@keyframes')) {
      if (animations.has(prelude.slice('@keyframes'.length).trim())) kept += block(prelude, body);
    } else if (body.includes('--')) {
      const declarations = splitDeclarations(body).filter((declaration) => {
        const name = /^\s*(--[\w-]+)\s*:/.exec(declaration)?.[1];
        return name === undefined || isRead(name);
      });
      kept += block(prelude, declarations.join(';'));
    } else kept += block(prelude, body);
  }
  return kept;
}

/** At-rules whose body holds rules again. */
const isGroup = /^@(?:media|supports|container|layer|scope|starting-style)\b/;

const block = (prelude: string, body: string) =>
  prelude === '' || body === '' ? '' : `${prelude}{${body}}`;
