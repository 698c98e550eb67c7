// kramdown, option `remove_line_breaks_for_cjk`: a line break between Chinese or Japanese signs, which
// have no blanks between them, would show as one.

const signs = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]`;
const lineBreak = new RegExp(`(?<=${signs})\n(?=${signs})`, 'gu');

/** A text without its line breaks between such signs. */
export const withoutCjkBreaks = (text: string): string => text.replace(lineBreak, '');
