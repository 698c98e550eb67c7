import type { ComparedPage, Comparison, Difference, GoneFile } from './comparison.ts';

/** A difference as a line of text, without its kind. */
export function toldDifference(difference: Difference, most = Infinity): string {
  const { kind, what, text, before, after, now, note } = difference;
  const short = (words: string | undefined) => shortened(words ?? '', most);
  const behind = note === undefined ? '' : ` (${note})`;
  if (kind === 'words') {
    const marked = what === '' ? `[+ ${short(now)} +]` : `[${short(what)}]`;
    const instead = what !== '' && now !== undefined ? `, now “${short(now)}”` : '';
    return `“${[before, marked, after].filter(Boolean).join(' ')}”${instead}${behind}`;
  }
  if (kind === 'alt') {
    return now === ''
      ? `“${short(text)}” of ${short(what)} is gone`
      : `“${short(text)}” of ${short(what)} is now “${short(now)}”`;
  }
  if (what === '') return `${short(now)}${quoted(text, most)} is new${behind}`;
  const subject = `${short(what)}${quoted(text, most)}${behind}`;
  return now === undefined ? subject : `${subject} is now ${short(now) || 'empty'}`;
}

/** What kinds of differences are called. */
export const kindNames: Readonly<Record<Difference['kind'], string>> = {
  words: 'words',
  heading: 'heading',
  anchor: 'anchor',
  link: 'link',
  image: 'image',
  alt: 'image text',
  embed: 'frame',
  title: 'title',
  description: 'description',
};

/** What became of a page that is not there, or only leads on. */
export const toldState = ({ state, to, note }: ComparedPage): string =>
  ({
    gone: `is gone${note === undefined ? '' : `: it ${note}`}`,
    redirected: `leads on to ${to}`,
    new: 'is new',
    lost: '',
    changed: '',
  })[state];

export const toldFile = ({ kind, now }: GoneFile): string =>
  `${kind} is gone${now === undefined ? '' : `; the same is at ${now}`}`;

const quoted = (text: string | undefined, most: number) =>
  text === undefined || text === '' ? '' : ` “${shortened(text, most)}”`;

function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = Math.floor(most / 2);
  return `${text.slice(0, half).trimEnd()} … ${text.slice(-half).trimStart()}`;
}

export const counted = (number: number, noun: string) =>
  `${number} ${noun}${number === 1 ? '' : 's'}`;

/** One of the two sites in a line. */
export const toldSide = ({ folder, base, pages, files }: Comparison['old']): string =>
  `${counted(pages, 'page')} and ${counted(files, 'other file')}${base === '/' ? '' : ` under ${base}`} in ${folder}`;
