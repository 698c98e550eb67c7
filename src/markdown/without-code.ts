/** A text of Markdown, its code as blanks of the same number of lines. */
export const withoutCode = (text: string): string =>
  text
    .replace(/^([ \t]*)(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t]*\2[ \t]*$|$(?![\s\S]))/gm, blank)
    .replace(/`[^`\n]*`/g, blank);

const blank = (code: string) => code.replace(/[^\n]/g, ' ');
