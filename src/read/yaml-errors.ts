import type { YAMLParseError } from 'yaml';

/** What is wrong in a YAML text, in words for people who do not know YAML. */
export interface YamlFault {
  message: string;
  hint: string;
  offset: number;
}

/** What the parser says of a mistake. */
export type YamlMistake = Pick<YAMLParseError, 'code' | 'message' | 'pos'>;

const general = 'YAML is written `key: value`, one a line; a text with a colon stands in quotes.';

/**
 * The mistakes that are on lines which begin with a tab, one a line, whatever the parser takes the
 * tab for. In JSON tabs are well.
 */
export function tabMistakes(text: string, mistakes: readonly YamlMistake[]): YamlMistake[] {
  if (/^\s*[{[]/.test(text)) return [];
  const byLine = new Map<number, YamlMistake>();
  for (const { code, message, pos } of mistakes) {
    const start = text.lastIndexOf('\n', pos[0] - 1) + 1;
    const isTabbed = code === 'TAB_AS_INDENT' || /^ *\t/.test(text.slice(start, pos[0] + 1));
    const found = {
      code: 'TAB_AS_INDENT' as const,
      message,
      pos: [start, start] as [number, number],
    };
    if (isTabbed) byLine.set(start, found);
  }
  return [...byLine.values()];
}

/** Explains the error of the YAML parser, and points at what was opened where something is not closed. */
export function explainYamlError(text: string, { code, message, pos }: YamlMistake): YamlFault {
  const offset = pos[0];
  if (/must be sufficiently indented and end with a/.test(message)) {
    const [opened, closed] = message.startsWith('Flow map') ? ['{', '}'] : ['[', ']'];
    return {
      message: `What ${opened} opens is never closed`,
      hint: `Write a ${closed} where it ends, or put the text in quotes.`,
      offset: Math.max(text.lastIndexOf(opened, offset), 0),
    };
  }
  if (/call stack/i.test(message)) {
    return {
      message: 'Brackets are nested too deeply to be read',
      hint: 'Write the inner values apart, each under a key of its own.',
      offset: Math.max(text.search(/[[{]/), 0),
    };
  }
  const quote = /^Missing closing (["'])/.exec(message)?.[1];
  if (quote) {
    const opening = new RegExp(`(?<=[:\\-,\\[{]\\s*)${quote}`, 'g');
    const opened = [...text.slice(0, offset).matchAll(opening)].at(-1)?.index ?? offset;
    return {
      message: `The quotation mark ${quote} is never closed`,
      hint: 'Write a second one where the text ends.',
      offset: opened,
    };
  }
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? '';
  const [, key, value] = /^ *(?:- )?([\w-]+):(?!\/\/)(\S.*)$/.exec(line) ?? [];
  if (key !== undefined && ['MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'].includes(code)) {
    const hint = `Write ${key}: ${value}`;
    return { message: 'A blank is missing behind the colon', hint, offset };
  }
  const sign = /^Plain value cannot start with .*character (.)$/.exec(message)?.[1];
  if (sign) {
    const hint = 'Put the text in quotes.';
    return { message: `A text without quotes cannot begin with ${sign}`, hint, offset };
  }
  const isKeyAlone = message.startsWith('Implicit map keys need to be followed by map values');
  const known = faults[isKeyAlone ? 'MULTILINE_IMPLICIT_KEY' : code];
  if (known) return { ...known, offset };
  return { message: message.replace(/\s+/g, ' ').trim(), hint: general, offset };
}

const faults: Partial<Record<YAMLParseError['code'], Omit<YamlFault, 'offset'>>> = {
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'A second colon in one line cannot be read',
    hint: 'Put the text behind the first colon in quotes: title: "One: two".',
  },
  TAB_AS_INDENT: {
    message: 'A tab stands at the beginning of the line',
    hint: 'Indent with blanks, two for each step.',
  },
  BAD_INDENT: {
    message: 'This line has too many blanks before it, or too few',
    hint: 'Entries of one list, and keys of one entry, begin below each other.',
  },
  DUPLICATE_KEY: {
    message: 'This key stands twice',
    hint: 'Keep one of the two.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line has no colon',
    hint: general,
  },
};
