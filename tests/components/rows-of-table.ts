/**
 * What each row of the list of what sites use names: components with their parameters and values,
 * tags, filters, keys of front matter, settings, and files of data with their fields.
 * @param list the list as Markdown
 */
export function rowsOfTable(list: string): string[] {
  const sections = new Map(
    list.split(/^## /m).map((text) => {
      const end = text.indexOf('\n');
      return [text.slice(0, end).replaceAll('`', ''), text.slice(end)] as const;
    }),
  );
  const section = (name: string) => {
    const text = sections.get(name);
    if (text === undefined) throw new Error(`The list has no section "${name}"`);
    return text;
  };
  const [keys = '', below = ''] = section('Front matter').split("Under a page's body");
  const front = keysIn(keys);
  const settings = keysIn(section('_config.yml'));
  const found = [
    ...tableOf(section('In a page')).flatMap(([syntax = '']) => spansOf(syntax).flatMap(called)),
    ...front,
    ...partsBelow(below),
    // Some settings have the name of a key of front matter, with another meaning.
    ...settings.map((key) => (front.includes(key.split('.')[0] ?? '') ? `config ${key}` : key)),
    ...tableOf(section('_data')).flatMap(([files = '', shape = '']) => fields(files, shape)),
  ];
  return [...new Set(found)];
}

/** The cells of a table, without its head. */
const tableOf = (text: string) =>
  text
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(2)
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.replaceAll('\\|', '|')),
    );

const spansOf = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);

/** What a piece of syntax calls. */
function called(syntax: string): string[] {
  const [, name, parameters = ''] = /^(?:\{% include )?([\w-]+\.html)(.*)$/.exec(syntax) ?? [];
  if (name !== undefined) {
    return [name, ...parametersOf(parameters).map((parameter) => `${name} ${parameter}`)];
  }
  const [, tag, option = ''] = /^\{% (\w+)[^-]*( --\w+)? %\}$/.exec(syntax) ?? [];
  return [tag === undefined ? syntax : `tag ${tag}${option}`];
}

/** Names of parameters, and the values of which one is to be chosen. */
const parametersOf = (text: string) =>
  [...text.matchAll(/([\w-]+)=(?:"([^"]*)"|\S+)/g)].flatMap(([, name = '', value = '']) => [
    name,
    ...(value.includes('|') ? value.split('|').map((choice) => `${name}=${choice}`) : []),
  ]);

/** Keys, each with those below it, as `github` {branch}. */
const keysIn = (text: string) =>
  [...text.matchAll(/`([\w-]+)`(?: \[?\{([^}]*)\})?/g)].flatMap(([, key = '', below = '']) => [
    key,
    ...wordsOf(below).map((name) => `${key}.${name}`),
  ]);

/** What stands under a page's body, named after a colon. */
const partsBelow = (text: string) =>
  text
    .replace(/^[^:]*:|\([^)]*\)|\.\s*$/g, '')
    .split(',')
    .map((part) => `under: ${part.replace(/\b(?:and )?tabs of\b|\s+/g, ' ').trim()}`);

/** The fields of data files, inside the brackets of their shape. */
function fields(files: string, shape: string): string[] {
  const label = spansOf(files).join(', ');
  const inside = /[[{].*[\]}]/.exec(shape)?.[0] ?? '';
  return wordsOf(inside).map((name) => `${label}: ${name}`);
}

const wordsOf = (text: string) => text.match(/[A-Za-z_][\w-]*/g) ?? [];
