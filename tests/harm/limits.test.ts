import { describe, expect, it } from 'vitest';
import { checkSite } from '../../src/build/check-site.ts';
import { parseYaml } from '../../src/read/parse-yaml.ts';
import { sortProblems } from '../../src/problem.ts';
import { liquidOf } from '../support/liquid-of.ts';
import { siteOf } from '../support/read-site.ts';
import { root } from '../support/run.ts';
import { text, writeSite } from '../support/write-site.ts';

const letters = [...'abcdefghi'];
const bomb = text(
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  ...letters.slice(1).map((name, index) => {
    const uses = Array.from({ length: 10 }, () => `*${letters[index]}`);
    return `${name}: &${name} [${uses.join(', ')}]`;
  }),
);

describe('YAML that grows without end is told, and nothing of it is made', () => {
  it.each([
    ['aliases of aliases', bomb, 'The aliases (*name) stand for far more than is written', 2, 8],
    ['a value that holds itself', 'a: &a\n  b: *a\n', 'Values are nested more than 100 deep', 2, 6],
    ['brackets', `a: ${'['.repeat(20_000)}`, 'Brackets are nested too deeply to be read', 1, 4],
    [
      'a value too deep for what reads it',
      `a: ${'['.repeat(150)}${']'.repeat(150)}`,
      'Values are nested more than 100 deep',
      1,
      1,
    ],
  ])('%s', (_, yaml, message, line, column) => {
    const { value, errors } = parseYaml(yaml);
    expect(value).toBeUndefined();
    expect(errors[0]).toMatchObject({ position: { line, column }, isFatal: true });
    expect(errors[0]?.message).toContain(message);
    expect(errors[0]?.hint).toBeTruthy();
  });

  it('in data and in front matter alike, and the rest of the site is checked all the same', async () => {
    const siteDir = writeSite({
      'content/index.md': '# Home\n\n[x](gone)\n',
      'content/two.md': `---\ntitle: Two\n${bomb}---\n\nText\n`,
      '_data/news.yml': '- &a\n  name: x\n  description: *a\n',
      '_data/own.yml': bomb,
    });
    const problems = sortProblems(await checkSite({ siteDir, themeDir: root }));
    expect(problems.map(({ file, line, check }) => `${file}:${line} ${check}`)).toEqual([
      '_data/news.yml:3 data',
      '_data/own.yml:2 data',
      'content/index.md:3 dead-link',
      'content/two.md:4 front-matter',
    ]);
  });

  it('while honest aliases and depth are read', () => {
    const uses = Array.from({ length: 50 }, () => '  - *a');
    const deep = Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}k:`);
    const { value, errors } = parseYaml(
      text('a: &a { b: 1 }', 'list:', ...uses, 'deep:', `  ${deep.join('\n  ')} 1`),
    );
    expect(errors).toEqual([]);
    expect(value).toMatchObject({ list: Array.from({ length: 50 }, () => ({ b: 1 })) });
  });
});

const liquid = (source: string) =>
  liquidOf(siteOf({ 'content/index.md': '# Home\n' }), 'content/index.md')(source);

describe('Liquid reaches nothing but what a page is given', () => {
  it.each([
    'site.constructor',
    'page.constructor.constructor',
    'page.__proto__',
    'site.data.__proto__',
    "site['constructor']",
    'page["__proto__"]["polluted"]',
    'page.title.length.constructor',
    'site.pages.constructor',
    'site.pages.map',
    'page.toString',
    'page.hasOwnProperty',
    'constructor',
    '__proto__',
    'toString',
    'process.env.PATH',
    'global',
    'globalThis',
    'require',
    'module',
    'site.themeDir',
    'site.report',
    'page.source',
    'page.yaml',
    'include.constructor',
    'site.pages | map: "constructor"',
    'site.pages | where: "__proto__", "x"',
    'site.pages | sort: "constructor" | map: "__proto__"',
  ])('%s is empty', (expression) => {
    expect(liquid(`<{{ ${expression} }}>`).text).toBe('<>');
  });

  it('assigning to a prototype changes nothing', () => {
    const { text: rendered } = liquid(
      '{% assign __proto__ = "a" %}{% assign constructor = "b" %}{{ __proto__ }}{{ constructor }}',
    );
    expect(rendered).toBe('ab');
    expect(Object.hasOwn(Object.prototype, 'a')).toBe(false);
    expect({}.constructor).toBe(Object);
  });
});

const nested = (depth: number) => `${'{% if true %}'.repeat(depth)}x${'{% endif %}'.repeat(depth)}`;

it('Liquid in Liquid has an end, told where it is reached', async () => {
  const siteDir = writeSite({
    'content/index.md': `# Home\n\n${nested(5000)}\n`,
    'content/two.md': `# Two\n\n${nested(150)}\n`,
  });
  const problems = await checkSite({ siteDir, themeDir: root });
  expect(problems).toMatchObject([
    { file: 'content/index.md', line: 3, column: 200 * 13 + 1, check: 'liquid-syntax' },
  ]);
});
