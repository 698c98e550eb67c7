import type { Finding } from './finding.ts';
import { withoutCode } from '../markdown/without-code.ts';

/** A name between colons, as jemoji draws it: `:+1:`, `:turtle:`; not a time, and no attribute list. */
const emoji = /(?<![\w:{])(:(?:\+1|-1|[a-z\d_+-]*[a-z][a-z\d_+-]*):)(?![\w:}])/g;

/** Where a page shows an emoji by its name, which the plugin jemoji made a picture of. */
export function emojiFindings(file: string, text: string): Finding[] {
  const shown = withoutCode(text);
  return [...shown.matchAll(emoji)].map(({ 1: name = '', index }) => ({
    file,
    line: shown.slice(0, index).split('\n').length,
    message: `The emoji ${name} is no picture here`,
    advice: 'Paste the sign itself in its place.',
  }));
}
