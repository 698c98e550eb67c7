import { Parser } from 'htmlparser2';

/** Letters in a line of text where the window is wide. */
const lineLength = 88;

/**
 * Lines of text that fill what a screen of 1920 × 1080 pixels shows below a page's title. Margins are
 * not counted: what has more lines before it stands some hundred pixels further down.
 */
const firstViewLines = 26;

/** Elements whose text has lines of its own, and how many these are at least. */
const leastLines: Readonly<Record<string, number>> = {
  p: 1,
  li: 1,
  dt: 1,
  dd: 1,
  tr: 1,
  pre: 1,
  h1: 2,
  h2: 2,
  h3: 2,
  h4: 1,
  h5: 1,
  h6: 1,
};

/** Elements whose text may be hidden, or stand beside what follows. */
const boxes = new Set(
  'article aside button details dialog div figure footer form header math nav noscript object script section select style svg template'.split(
    ' ',
  ),
);

/** Classes of Bootstrap that do the same. */
const boxClass = /(?:^|\s)(?:d-|visually-hidden|collapse|float-)/;

/**
 * Whether what follows a piece of a page's body stands below the first view of every usual screen. It
 * counts lines of running text alone: in doubt it does not.
 */
export function fillsFirstView(html: string): boolean {
  let lines = 0;
  let least = 0;
  let letters = 0;
  let isCode = false;
  const within: string[] = [];
  const endLine = () => {
    lines += Math.max(least, Math.ceil(letters / lineLength));
    least = 0;
    letters = 0;
    isCode = false;
  };
  const parser = new Parser(
    {
      onopentag(name, { class: classes = '', hidden }) {
        const isBox = boxes.has(name) || hidden !== undefined || boxClass.test(classes);
        if (within.length > 0 || isBox) within.push(name);
        else if (name in leastLines) {
          endLine();
          least = leastLines[name] ?? 0;
          isCode = name === 'pre';
        }
      },
      ontext(text) {
        if (within.length > 0) return;
        if (isCode) lines += text.split('\n').length - 1;
        else letters += text.trim().length;
      },
      onclosetag(name) {
        if (within.length > 0) within.pop();
        else if (name in leastLines) endLine();
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  endLine();
  return lines > firstViewLines;
}
