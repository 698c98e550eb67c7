import { plainText } from './latex-text.ts';

/** A name as CSL has it. */
export type CslName =
  | { literal: string }
  | { family: string; given?: string; suffix?: string; 'non-dropping-particle'?: string };

/** Names joined by `and`, each in one of the three forms that BibTeX knows ("BibTeXing", 4). */
export function readNames(source: string): CslName[] {
  return splitOutside(source, /\s+and\s+/giy)
    .map((name) => readName(name.trim()))
    .filter((name) => name !== undefined);
}

function readName(source: string): CslName | undefined {
  if (/^\{.*\}$/s.test(source) && closesAtEnd(source)) {
    const literal = plainText(source);
    return literal ? { literal } : undefined;
  }
  const parts = splitOutside(source, /\s*,\s*/y).filter((part) => part.trim() !== '');
  const [first = '', second, third] = parts;
  const words = splitOutside(first.trim(), /\s+/y).filter(Boolean);
  if (words.length === 0) return undefined;
  if (second === undefined) return nameInOrder(words);
  const { particle, rest } = withoutParticle(words);
  return named(rest, particle, third ?? second, third === undefined ? undefined : second);
}

/** `First von Last`. */
function nameInOrder(words: readonly string[]): CslName {
  const start = words.findIndex((word, index) => index < words.length - 1 && isSmall(word));
  if (start === -1) return named(words.slice(-1), [], words.slice(0, -1).join(' '));
  const { particle, rest } = withoutParticle(words.slice(start));
  return named(rest, particle, words.slice(0, start).join(' '));
}

/** `von Last`: the particle goes as far as words in small letters, and leaves one word at least. */
function withoutParticle(words: readonly string[]) {
  let end = words.length - 1;
  while (end > 0 && !isSmall(words[end - 1] ?? '')) end--;
  const isParticle = isSmall(words[0] ?? '');
  return isParticle
    ? { particle: words.slice(0, end), rest: words.slice(end) }
    : { particle: [], rest: words };
}

function named(
  family: readonly string[],
  particle: readonly string[],
  given: string,
  suffix?: string,
): CslName {
  const name: CslName = { family: plainText(family.join(' ')) };
  const parts = {
    given: plainText(given),
    suffix: plainText(suffix ?? ''),
    'non-dropping-particle': plainText(particle.join(' ')),
  };
  return Object.assign(name, Object.fromEntries(Object.entries(parts).filter(([, text]) => text)));
}

/** Whether the first letter is a small one; between braces a word is none of either. */
const isSmall = (word: string) => {
  if (word.startsWith('{') && word[1] !== '\\') return false;
  return /^\p{Ll}/u.test(plainText(word).replace(/^[^\p{L}]+/u, ''));
};

/** Whether the first brace is closed by the last one. */
function closesAtEnd(source: string): boolean {
  let depth = 0;
  for (let at = 0; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (source[at] === '{') depth++;
    else if (source[at] === '}' && --depth === 0) return at === source.length - 1;
  }
  return false;
}

/** Splits where a separator stands outside of all braces. */
function splitOutside(source: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  let at = 0;
  while (at < source.length) {
    const sign = source[at];
    separator.lastIndex = at;
    const found = depth === 0 ? separator.exec(source)?.[0] : undefined;
    if (found) {
      parts.push(source.slice(start, at));
      at += found.length;
      start = at;
      continue;
    }
    if (sign === '{') depth++;
    else if (sign === '}') depth = Math.max(0, depth - 1);
    at += sign === '\\' ? 2 : 1;
  }
  return [...parts, source.slice(start)];
}
