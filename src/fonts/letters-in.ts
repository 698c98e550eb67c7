import { characterOf, codeOfMatch, entityPattern } from '../markdown/entity-names.ts';
import { groupOf, textOf, type LetterGroup } from './letters.ts';

/** Elements whose text is not shown, or in another typeface. */
const passedOver = 'head|script|style|template|noscript|dialog|code|pre|kbd|samp|svg|math';
const basic = textOf('basic').replace(/[\]\\^-]/g, String.raw`\$&`);
/** A sign by its name, a comment, an element with all that it holds, a tag, or a sign that is not basic. */
const piece = new RegExp(
  String.raw`${entityPattern}|<!--[^]*?-->|<(${passedOver})(?=[\s>])[^]*?</\4\s*>` +
    String.raw`|<(?:"[^"]*"|'[^']*'|[^"'>])*>|[^<\s${basic}]`,
  'gu',
);

/** The groups, beyond the basic one, of the letters that a page shows in the typeface of its text. */
export function lettersIn(html: string): Set<LetterGroup> {
  const found = new Set<LetterGroup>();
  for (const match of html.matchAll(piece)) {
    const [text] = match;
    if (text.startsWith('<')) continue;
    const sign = text.startsWith('&') ? characterOf(codeOfMatch(match) ?? 0) : text;
    const group = groupOf(sign.codePointAt(0)!);
    if (group !== undefined && group !== 'basic') found.add(group);
  }
  return found;
}
