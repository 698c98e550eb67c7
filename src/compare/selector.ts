/** An element as far as a selector looks at it. */
export interface Element {
  name: string;
  attributes: ReadonlyMap<string, string>;
}

/** Tells whether the innermost of some open elements, outermost first, is the one that is meant. */
export type Selector = (open: readonly Element[]) => boolean;

type Test = (element: Element) => boolean;

const part =
  /^(?:([a-z][\w-]*|\*)|#([\w-]+)|\.([\w-]+)|\[([\w:-]+)(?:=(?:"([^"]*)"|'([^']*)'|([^\]"'\s]+)))?\])/i;

/**
 * Reads a simple CSS selector: `tag`, `#id`, `.class`, `[attribute]`, `[attribute=value]`, these one
 * behind the other (`div.content`), one inside another (`main .content`), and lists with commas.
 * @throws SyntaxError that says what cannot be read
 */
export function parseSelector(text: string): Selector {
  const options = text.split(outside(',')).map((option) => {
    const compounds = option.trim().split(outside('\\s+'));
    return compounds.map(testOf);
  });
  return (open) => options.some((tests) => matches(tests, open));
}

/** A sign that stands outside brackets. */
const outside = (sign: string) => new RegExp(`${sign}(?![^[]*\\])`);

function testOf(compound: string): Test {
  if (compound === '') throw new SyntaxError('a part of it is empty');
  const tests: Test[] = [];
  for (let rest = compound; rest !== '';) {
    const found = part.exec(rest);
    if (!found) {
      throw new SyntaxError(
        `"${rest}" cannot be read; write tag, #id, .class or [attribute=value]`,
      );
    }
    tests.push(simpleTest(found));
    rest = rest.slice(found[0].length);
  }
  return (element) => tests.every((test) => test(element));
}

function simpleTest([, tag, id, cls, attribute, ...values]: RegExpExecArray): Test {
  if (tag === '*') return () => true;
  if (tag) return ({ name }) => name === tag.toLowerCase();
  if (id) return ({ attributes }) => attributes.get('id') === id;
  if (cls) return (element) => hasClass(element, cls);
  const name = (attribute ?? '').toLowerCase();
  const value = values.find((one) => one !== undefined);
  if (value === undefined) return ({ attributes }) => attributes.has(name);
  return ({ attributes }) => attributes.get(name) === value;
}

export function hasClass({ attributes }: Element, name: string): boolean {
  const value = attributes.get('class');
  return value !== undefined && value.includes(name) && value.split(/\s+/).includes(name);
}

/** Whether the last test fits the innermost element, and the others some around it, in their order. */
function matches(tests: readonly Test[], open: readonly Element[]): boolean {
  const innermost = open.at(-1);
  if (!innermost || !tests.at(-1)?.(innermost)) return false;
  let wanted = tests.length - 2;
  for (let i = open.length - 2; i >= 0 && wanted >= 0; i--) {
    const element = open[i];
    if (element && tests[wanted]?.(element)) wanted--;
  }
  return wanted < 0;
}
