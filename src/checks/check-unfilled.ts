import { dirname } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { filledTemplate, templateFor } from '../build/new-page.ts';
import type { Page } from '../page.ts';
import { frontMatterProblem, isOwnKey } from '../page-end/front-matter-problem.ts';
import type { Problem } from '../problem.ts';
import { splitFrontMatter } from '../read/front-matter.ts';
import { parseYaml } from '../read/parse-yaml.ts';
import { positionAt } from '../read/position.ts';
import type { Site } from '../site.ts';

/** Keys for which a template says what is to be written. */
const keys = ['description', 'summary', 'keywords', 'sources'] as const;

/** What pages still hold of the template that `npm run new` made them from. */
export function checkUnfilled(pages: readonly Page[], { dir }: Pick<Site, 'dir'>): Problem[] {
  const templates = new Map<string, Template>();
  return pages.flatMap((page) => {
    const stem = page.file.replace(/^content\//, '').replace(/\.md$/, '');
    const folder = dirname(stem);
    const template = templates.get(folder) ?? readTemplate(templateFor(dir, stem));
    templates.set(folder, template);
    const text = filledTemplate(template.text, page.title, stem);
    return leftOf(text, template.values ?? valuesOf(text), page);
  });
}

interface Template {
  text: string;
  /** Of the keys that are looked at; undefined where they are others for each page. */
  values: Values | undefined;
}

type Values = Readonly<Record<string, unknown>>;

function readTemplate(text: string): Template {
  const values = valuesOf(text);
  const isFilled = /\b(?:TITLE|NAME)\b/.test(JSON.stringify(keys.map((key) => values[key])));
  return { text, values: isFilled ? undefined : values };
}

const valuesOf = (template: string): Values =>
  Object(parseYaml(splitFrontMatter(template).text ?? '').value) as Values;

function leftOf(template: string, values: Values, page: Page): Problem[] {
  const { bodyOffset } = splitFrontMatter(template);
  const left = keys.filter(
    (key) =>
      isOwnKey(page.yaml, key) &&
      values[key] !== undefined &&
      isDeepStrictEqual(page.data[key], values[key]),
  );
  const problems = left.map((key) =>
    frontMatterProblem(page, [key], {
      ...told,
      message: `"${key}" still holds what the template says`,
    }),
  );
  const [first] = paragraphsOf(template.slice(bodyOffset));
  const at =
    first === undefined ? -1 : `${page.source}\n`.indexOf(`\n${first}\n`, page.bodyOffset - 1);
  if (at === -1) return problems;
  const place = positionAt(page.source, at + 1);
  return [
    ...problems,
    { ...told, file: page.file, ...place, message: 'The text still begins as the template does' },
  ];
}

const told = {
  check: 'unfilled-template',
  severity: 'warning',
  hint: 'Write your own words in its place.',
} as const;

/** The paragraphs of a template. The first says what to write; others may be meant to stay. */
const paragraphsOf = (body: string): string[] =>
  body
    .split(/\n{2,}/)
    .map((block) => block.trim())
    .filter((block) => block !== '' && !/^(?:#|\{[%{:])/.test(block));
