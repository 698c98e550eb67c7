const blank = (text: string) => text.replace(/[^\r\n]/g, ' ');

const fence = /^[ \t>]*(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^[ \t>]*\1[`~]*[ \t]*$|$(?![\s\S]))/gm;
const shownAsWritten = [
  /<!--[\s\S]*?-->/g,
  /\{%-?\s*(raw|comment|highlight)\b[\s\S]*?\{%-?\s*end\1\s*-?%\}/g,
  /<(pre|code|script|style)\b[\s\S]*?<\/\1>/gi,
  /(?<!`)(`+)(?!`)(?:(?!\n[ \t]*\n)[\s\S])*?[^`]\1(?!`)/g,
];

/**
 * A text of the same length in which everything that is shown as it is written, or not at all, is
 * blank: code, comments and Liquid's `raw`. Links in it are examples, and stay as they are.
 * @param isIndented whether all of it stands further in, so that this says nothing of code
 */
export function hideCode(markdown: string, isIndented = false): string {
  let text = markdown.replace(fence, blank);
  if (!isIndented) text = hideIndentedCode(text);
  for (const pattern of shownAsWritten) text = text.replace(pattern, blank);
  return text;
}

const startsList = /^ {0,3}(?:[-*+]|\d+[.)]|:|\[\^[^\]]+\]:)[ \t]/;

/** Lines that stand four places in behind an empty line, except where a list or a footnote goes on. */
function hideIndentedCode(text: string): string {
  let isAfterBlank = true;
  let isInList = false;
  let isCode = false;
  return text.replace(/[^\n]*(?:\n|$)/g, (line) => {
    if (line.trim() === '') {
      isAfterBlank = true;
      return line;
    }
    const isIndented = /^(?: {4}|\t)/.test(line);
    if (!isIndented) {
      // What follows an empty line at the margin ends a list.
      if (startsList.test(line)) isInList = true;
      else if (isAfterBlank && !line.startsWith(' ')) isInList = false;
    }
    isCode = isIndented && !isInList && (isAfterBlank || isCode);
    isAfterBlank = false;
    return isCode ? blank(line) : line;
  });
}
