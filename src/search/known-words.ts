/** A page as far as its words go. */
export interface WordSource {
  title: string;
  html: string;
}

const most = 5000;
const shortest = 4;
const token =
  /<(?:script|style|svg)\b[\s\S]*?<\/(?:script|style|svg)>|<[^>]*>|&[#\w]+;|[\p{L}\p{M}\p{N}]+/gu;
const headings = /<h[1-6]\b[^>]*>([\s\S]*?)<\/h[1-6]>/g;
const inHeading = 1000;

/**
 * The words that a misspelt one may have been meant for: those of titles and headings, then those that
 * stand most often in the text. Short words are left out: too many are spelt alike.
 */
export function knownWords(pages: readonly WordSource[]): string[] {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const written of text.match(token) ?? []) {
      if (written.length < shortest || written.startsWith('<') || written.startsWith('&')) continue;
      counts.set(written, (counts.get(written) ?? 0) + weight);
    }
  };
  for (const { title, html } of pages) {
    count(title, inHeading);
    count(html, 1);
    for (const [, heading = ''] of html.matchAll(headings)) count(heading, inHeading);
  }
  return inOneCase(counts)
    .toSorted((a, b) => b.count - a.count)
    .slice(0, most)
    .map(({ written }) => written);
}

/** Words that differ in capitals alone are one, written as the first of them is; numbers are none. */
function inOneCase(counts: ReadonlyMap<string, number>) {
  const words = new Map<string, { written: string; count: number }>();
  for (const [written, count] of counts) {
    if (/^\p{N}+$/u.test(written)) continue;
    const key = written.toLowerCase();
    const known = words.get(key);
    if (known) known.count += count;
    else words.set(key, { written, count });
  }
  return [...words.values()];
}
