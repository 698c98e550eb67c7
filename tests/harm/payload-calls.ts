import { components } from '../../src/components/components.ts';
import { filled } from './payload-site.ts';

/** Parameters of a call, as they are written behind its name. */
type Written = Record<string, string>;

const isText = (value: unknown): boolean =>
  typeof value === 'string' || (Array.isArray(value) && typeof value[0] === 'string');

/** A value that stands in front matter, and one that stands in the tag. */
const fromFrontMatter = (value: unknown, payload: string): string => {
  if (value === payload) return 'page.payload';
  if (Array.isArray(value) && value[0] === payload) return 'page.payloads';
  return JSON.stringify(String(value));
};

const call = (name: string, written: Written) =>
  `{% include ${name}.html ${Object.entries(written)
    .map(([key, value]) => `${key}=${value}`)
    .join(' ')} %}`;

/**
 * Calls of every component: with a payload in all its texts at once, and in each of them alone with
 * just what is required beside it, because one parameter may silence another.
 * @param write how a value is written in the tag; undefined where it cannot be
 */
function callsOf(payload: string, write: (value: unknown) => string | undefined): string[] {
  return [...components.values()].flatMap(({ name, parameters }) => {
    const values = Object.entries(filled(parameters, payload) as Record<string, unknown>);
    const texts = values.filter(([, value]) => isText(value) && write(value) !== undefined);
    const required = Object.fromEntries(
      values
        .filter(([key]) => !parameters.shape[key]?.safeParse(undefined).success)
        .map(([key, value]) => [key, write(value) ?? '"all"']),
    );
    const written = texts.map(([key, value]): [string, string] => [key, write(value) ?? '']);
    const all = call(name, { ...required, ...Object.fromEntries(written) });
    const single = written.map(([key, value]) => call(name, { ...required, [key]: value }));
    return [...new Set([all, ...single])];
  });
}

/** Calls of every component whose parameters are values of front matter. */
export const callsWithVariables = (payload: string): string[] => [
  ...callsOf(payload, (value) => fromFrontMatter(value, payload)),
  '{% tool page.payload %}',
];

/** A text as a tag holds it; undefined for what ends the tag, or begins another one. */
function quoted(text: string): string | undefined {
  if (/[\\\n]|\{[{%]|[%}]\}/.test(text)) return undefined;
  if (!text.includes('"')) return `"${text}"`;
  return text.includes("'") ? undefined : `'${text}'`;
}

/** Calls of every component, and of the tags that have words of their own, with a payload in the tag. */
export function callsWithTexts(payload: string): string[] {
  const text = quoted(payload);
  if (text === undefined) return [];
  return [
    ...callsOf(payload, (value) => quoted(String(value))),
    `{% tool ${text} %}`,
    `{% term ${text} %}`,
    `{% term ${text} ${text} %}`,
    `{% cite ${payload} %}`,
    `{% cite one --prefix ${text} --locator ${text} --label ${text} %}`,
    `{% bibliography --file ${text} %}`,
    `{% bibliography --style ${text} --prefix ${text} %}`,
    `{% link ${payload} %}`,
    `{% post_url ${payload} %}`,
    `{% include ${payload} %}`,
    `{% highlight ${payload} %}x{% endhighlight %}`,
  ];
}
