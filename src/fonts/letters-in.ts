import { codeOfMatch, entityPattern } from '../markdown/entity-names.ts';
import { groupOf, type LetterGroup } from './letters.ts';

/** Comments, and elements whose text is not shown, or in another typeface. */
const passedOver =
  /<!--[^]*?-->|<(head|script|style|template|noscript|dialog|code|pre|kbd|samp|svg|math)(?=[\s>])[^]*?<\/\1\s*>/g;
const ascii = String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index));
const rareAscii = [...ascii]
  .filter((sign) => groupOf(sign.charCodeAt(0)) !== 'basic')
  .map((sign) => `\\${sign}`)
  .join('');
/**
 * A sign by its name, or one that may not be basic; told as a range, which is found ten times as fast. The `#`
 * of a code such as `&#39;` is none.
 */
const rareSign = new RegExp(
  String.raw`(?!&(?:amp|lt|gt|quot|#39);)${entityPattern}|(?<!&)[${rareAscii}]|[^\0-~]`,
  'g',
);

/** The groups, beyond the basic one, of the letters that a page shows in the typeface of its text. */
export function lettersIn(html: string): Set<LetterGroup> {
  const found = new Set<LetterGroup>();
  const shown = html.replace(passedOver, '');
  for (const match of shown.matchAll(rareSign)) {
    const [sign] = match;
    const code = sign.length > 1 ? codeOfMatch(match) : sign.charCodeAt(0);
    const group = code === undefined ? undefined : groupOf(code);
    if (group === undefined || group === 'basic' || found.has(group)) continue;
    if (!isInTag(shown, match.index)) found.add(group);
  }
  return found;
}

/** Of a `>` in the value of an attribute it takes the rest for text, for which a font too many is fetched. */
const isInTag = (html: string, at: number) => html.lastIndexOf('<', at) > html.lastIndexOf('>', at);
