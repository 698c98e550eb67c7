/** What stands for each sign; tags of HTML stay as they are. */
const pieces = /(<\/?[a-zA-Z][^>]*>)|\.\.\.|---|--|<<|>>|["']/g;
const dashes: Readonly<Record<string, string>> = {
  '...': '…',
  '---': '—',
  '--': '–',
  '<<': '«',
  '>>': '»',
};

/** Typographic quotation marks, dashes and ellipses (Jekyll's documentation, "Smartify"). */
export const smartify = (text: string): string =>
  text.replace(pieces, (sign: string, tag: string | undefined, at: number) => {
    if (tag !== undefined) return tag;
    return dashes[sign] ?? quotationMark(text, sign, at);
  });

function quotationMark(text: string, sign: string, at: number): string {
  const [before, behind] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
  const opens = /[\s([{>-]/.test(before) && !/\s/.test(behind) && !isDecade(text, at);
  if (sign === '"') return opens ? '“' : '”';
  return opens ? '‘' : '’';
}

/** `'80s`. */
const isDecade = (text: string, at: number) => /^'\d\ds/.test(text.slice(at, at + 4));
