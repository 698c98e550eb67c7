/** A rule, at-rule or declaration list of a style sheet, as far as pruning needs it. */
export interface CssRule {
  /** What stands before the braces, or a statement without any. */
  prelude: string;
  /** What stands between the braces; undefined for a statement as `@charset "UTF-8"`. */
  body?: string | undefined;
}

/**
 * Splits compiled CSS into its outermost rules, in order. Comments between rules are statements.
 * (CSS Syntax Module Level 3, "Consume a list of rules"; nested rules stay in the body's text.)
 */
export function parseCss(css: string): CssRule[] {
  const rules: CssRule[] = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  // A regular expression finds the next sign faster than a loop over characters.
  const signs = /["'{};\\]|\/\*/g;
  for (let found = signs.exec(css); found; found = signs.exec(css)) {
    const at = found.index;
    const sign = found[0];
    if (sign === '\\') signs.lastIndex++;
    else if (sign === '/*') {
      const end = endOfComment(css, at);
      signs.lastIndex = end;
      if (depth > 0 || css.slice(start, at).trim() !== '') continue;
      rules.push({ prelude: css.slice(at, end) });
      start = end;
    } else if (sign === '{') {
      if (depth++ === 0) open = at;
    } else if (sign === '}') {
      if (--depth > 0) continue;
      rules.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
      start = at + 1;
    } else if (sign === ';') {
      if (depth > 0) continue;
      rules.push({ prelude: css.slice(start, at + 1).trim() });
      start = at + 1;
    } else signs.lastIndex = endOfString(css, at);
  }
  const rest = css.slice(start).trim();
  return rest === '' ? rules : [...rules, { prelude: rest }];
}

/** The selectors of a list, which stand between commas. */
export const splitSelectors = (list: string): string[] =>
  list.includes(',') ? splitAt(',', list) : [list];

/** The declarations of a rule's body, which stand between semicolons. */
export const splitDeclarations = (body: string): string[] =>
  splitAt(';', body).filter((declaration) => declaration.trim() !== '');

/** The parts of a text between a sign, where that stands in no string, bracket or parenthesis. */
function splitAt(sign: ',' | ';', text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  let depth = 0;
  const signs = /["'\\()[\],;]/g;
  for (let found = signs.exec(text); found; found = signs.exec(text)) {
    const at = found.index;
    const character = found[0];
    if (character === '\\') signs.lastIndex++;
    else if (character === '"' || character === "'") signs.lastIndex = endOfString(text, at);
    else if (character === '(' || character === '[') depth++;
    else if (character === ')' || character === ']') depth--;
    else if (character === sign && depth === 0) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

/** Just behind a string's closing quote. */
function endOfString(css: string, start: number): number {
  const quote = css[start];
  let at = start + 1;
  while (at < css.length && css[at] !== quote) at += css[at] === '\\' ? 2 : 1;
  return at + 1;
}

/** Just behind a comment. */
function endOfComment(css: string, start: number): number {
  const end = css.indexOf('*/', start + 2);
  return end === -1 ? css.length : end + 2;
}
