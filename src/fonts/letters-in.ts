import { codeOfMatch, entityPattern } from '../markdown/entity-names.ts';
import { groupOf, textOf, type LetterGroup } from './letters.ts';

/** Comments, and elements whose text is not shown, or in another typeface. */
const passedOver =
  /<!--[^]*?-->|<(head|script|style|template|noscript|dialog|code|pre|kbd|samp|svg|math)(?=[\s>])[^]*?<\/\1\s*>/g;
const basic = textOf('basic').replace(/[\]\\^-]/g, String.raw`\$&`);
/** A sign by its name, or one that is not basic; of those beyond 65,535 the typeface has none. */
const rareSign = new RegExp(String.raw`${entityPattern}|[^\s${basic}]`, 'g');

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

const isInTag = (html: string, at: number) => html.lastIndexOf('<', at) > html.lastIndexOf('>', at);
