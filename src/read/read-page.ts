import { textOf } from '../links/text-of-html.ts';
import { basename, extname } from 'node:path';
import { frontMatterSchema, knownFrontMatterKeys, type FrontMatter } from '../page.ts';
import type { Report } from '../problem.ts';
import { checkSchema } from './check-schema.ts';
import { splitFrontMatter } from './front-matter.ts';
import { nearest } from './nearest.ts';
import { parseYaml, type ParsedYaml } from './parse-yaml.ts';
import { namesInTags } from './template-words.ts';

/** What stands in a page's own file, before directory data is laid under it. */
export interface PageFile {
  file: string;
  source: string;
  bodyOffset: number;
  data: FrontMatter;
  yaml: ParsedYaml | undefined;
}

const opensLikeFrontMatter = /^\uFEFF?---[ \t]*\r?\n[\w-]+[ \t]*:/;

/**
 * Splits a page into front matter and body. What is wrong in the front matter is reported.
 * @param ownKeys keys of the site's own, beside those that are known
 */
export function readPageFile(
  file: string,
  source: string,
  ownKeys: ReadonlySet<string>,
  report: Report,
): PageFile {
  const { text, bodyOffset } = splitFrontMatter(source);
  if (text === undefined) {
    if (opensLikeFrontMatter.test(source)) reportUnclosed(file, report);
    return { file, source, bodyOffset, data: {}, yaml: undefined };
  }
  const yaml = parseYaml(text, 2);
  const body = source.slice(bodyOffset);
  const data = checkFrontMatter(file, yaml, ownKeys, report, body);
  return { file, source, bodyOffset, data, yaml };
}

/**
 * Checks front matter or directory data; faulty values are reported and left out.
 * @param ownKeys keys of the site's own: those that its settings declare or its templates read
 * @param body the page's body, which may read keys, too
 */
export function checkFrontMatter(
  file: string,
  yaml: ParsedYaml,
  ownKeys: ReadonlySet<string>,
  report: Report,
  body = '',
): FrontMatter {
  const check = 'front-matter';
  for (const { message, hint, position } of yaml.errors) {
    report({ check, severity: 'error', file, ...position, message, hint });
  }
  const value = yaml.value ?? {};
  if (typeof value === 'string') {
    const message = 'The front matter has no key';
    const hint = 'Write a key, a colon, a blank and the value: title: The title.';
    report({ check, severity: 'error', file, ...yaml.positionOf([]), message, hint });
    return {};
  }
  if (typeof value === 'object' && !Array.isArray(value)) {
    reportUnknownKeys(file, Object.keys(value), yaml, ownKeys, body, report);
  }
  return checkSchema(frontMatterSchema, withoutEmpty(value), { file, check, yaml, report }) ?? {};
}

/** A key with nothing behind it is one that was not filled in; `layout:` alone asks for none. */
function withoutEmpty(value: object): object {
  if (Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([key, given]) => given !== null || key === 'layout'),
  );
}

const knownKeys: ReadonlySet<string> = new Set(knownFrontMatterKeys);

/**
 * A key that nobody knows may be a site's own; one that is nearly a known key is a mistake. What a
 * template of the site reads, or the page itself, is meant.
 */
function reportUnknownKeys(
  file: string,
  keys: string[],
  yaml: ParsedYaml,
  ownKeys: ReadonlySet<string>,
  body: string,
  report: Report,
) {
  const unknown = keys.filter((key) => !knownKeys.has(key) && !ownKeys.has(key));
  if (unknown.length === 0) return;
  const readInBody = new Set(namesInTags(body));
  const known = [...knownKeys, ...ownKeys];
  for (const key of unknown) {
    if (readInBody.has(key)) continue;
    const near = nearest(key, known);
    report({
      check: 'unknown-key',
      severity: near ? 'error' : 'warning',
      file,
      ...yaml.positionOf([key]),
      message: `"${key}" is not a front-matter key that is known`,
      hint: near
        ? `Did you mean "${near}"? A key of your own is declared in _data/site.yml: front_matter: [${key}].`
        : `If it is meant, declare it in _data/site.yml: front_matter: [${key}].`,
    });
  }
}

function reportUnclosed(file: string, report: Report) {
  report({
    check: 'front-matter',
    severity: 'error',
    file,
    line: 1,
    column: 1,
    message: 'The front matter is opened by --- and never closed',
    hint: 'Write a second line of three hyphens after its last key.',
  });
}

const firstHeading = /^ {0,3}#{1,6}[ \t]+(.+?)(?:[ \t]+#+)?(?:[ \t]*\{[#:.][^}]*\})?[ \t]*$/m;
const setextHeading = /^ {0,3}(\S.*?)[ \t]*\r?\n {0,3}(?:=+|-+)[ \t]*$/m;

const htmlTitle = /^[ \t]*<h1\b[^>]*>([\s\S]*?)<\/h1>/im;
/** What stands over a title without being seen: remarks, and marks for links. */
const unseen = /<!--[\s\S]*?-->|<(\w+)\b[^>]*><\/\1>/g;
const quoted = /^ {0,3}(```|~~~)[\s\S]*?^ {0,3}\1|<!--[\s\S]*?-->/gm;

/**
 * The title that a body gives itself by its first heading, as plain text, and whether that stands
 * for the page's: a first line of the first level, or an `<h1>` anywhere, as home pages have it.
 */
export function titleOfBody(body: string): { title?: string; atTop: boolean } | undefined {
  const html = htmlTitle.exec(body.replace(quoted, ''))?.[1];
  if (html !== undefined) {
    const words = textOf(html);
    // What Liquid writes is not known before it runs.
    return { ...(/\{[{%]/.test(words) || !words ? {} : { title: words }), atTop: true };
  }
  const found = [firstHeading.exec(body), setextHeading.exec(body)]
    .filter((match) => match !== null)
    .toSorted((a, b) => a.index - b.index)[0];
  if (!found?.[1]) return undefined;
  const isFirstLevel = /^ {0,3}#[ \t]/.test(found[0]) || /\n {0,3}=+/.test(found[0]);
  return {
    title: plainText(found[1]),
    atTop: isFirstLevel && body.slice(0, found.index).replace(unseen, '').trim() === '',
  };
}

/** Markdown of one line without its marks: link texts stay, emphasis and code lose their signs. */
const plainText = (markdown: string) =>
  markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]+([^*_`]+)[*_`]+/g, '$1')
    .replace(/\{:[^}]*\}/g, '')
    .trim();

/**
 * A title made from a file's name: `data-quality.md` gives `Data quality`.
 * @param home that of the home page, whose file says nothing
 */
export function titleOfFile(file: string, home: string): string {
  if (/^content\/index\.\w+$/.test(file)) return home;
  const stem = basename(file, extname(file));
  const name = stem === 'index' ? basename(file.slice(0, -basename(file).length - 1)) : stem;
  const words = name.replace(/[-_]+/g, ' ').trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
