const constants = new Map<string, unknown>(
  [null, true, false].flatMap((value) => {
    const word = String(value);
    const capital = word.replace(/^./, (letter) => letter.toUpperCase());
    return [word, capital, word.toUpperCase()].map((written): [string, unknown] => [
      written,
      value,
    ]);
  }),
);

/** Whether a word stands for a value and not for itself. */
export const isConstant = (word: string): boolean => constants.has(word);

/**
 * A text, number or constant on one line or on several, where it is as plain as `plainYaml` asks.
 * @param parts what stands on each line, without the blanks around it
 */
export function plainScalar(parts: readonly string[]): unknown {
  const [first = ''] = parts;
  if (first.startsWith('"')) return doubleQuoted(parts.join(' '));
  if (first.startsWith("'")) return singleQuoted(parts.join(' '));
  if (parts.length === 1)
    return first.startsWith('[') ? flowList(first) : plain(first.replace(/ #.*$/, '').trimEnd());
  return /^[\p{L}_/<]/u.test(first) && parts.every(isText) ? parts.join(' ') : undefined;
}

const escape = /\\(?:(["\\/])|x([\da-f]{2})|u([\da-f]{4}))/gi;

function doubleQuoted(text: string): string | undefined {
  if (!/^"(?:[^"\\]|\\["\\/]|\\x[\da-f]{2}|\\u[\da-f]{4})*"$/i.test(text)) return undefined;
  return text
    .slice(1, -1)
    .replace(
      escape,
      (_, sign?: string, short?: string, long?: string) =>
        sign ?? String.fromCharCode(Number.parseInt(short ?? long ?? '', 16)),
    );
}

const singleQuoted = (text: string) =>
  /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : undefined;

const flowWord = /^\p{L}[\p{L}\p{N} _./()&+'-]*$/u;

function flowList(text: string): unknown {
  if (text === '[]') return [];
  if (!text.endsWith(']')) return undefined;
  const words = text
    .slice(1, -1)
    .split(',')
    .map((word) => word.trim());
  return words.every((word) => flowWord.test(word) && !constants.has(word)) ? words : undefined;
}

/** Whether a part of a text without quotation marks is nothing but text. */
const isText = (text: string) => /^[\p{L}\p{N}_/<("']/u.test(text) && !/: |:$| #/.test(text);

/** A text, number or constant without quotation marks (YAML 1.2, "Core Schema"). */
function plain(text: string): unknown {
  const constant = constants.get(text);
  if (constant !== undefined) return constant;
  if (/^(?:0|[1-9]\d{0,14})$/.test(text)) return Number(text);
  if (!/^[\p{L}\d_/<]/u.test(text) || !isText(text)) return undefined;
  // What has none of the signs of a number, or is a day, is a text.
  const isWord = !/^\d/.test(text) || /[^\da-fxo.+_-]/i.test(text);
  return isWord || /^\d{4}-\d\d-\d\d$/.test(text) ? text : undefined;
}
