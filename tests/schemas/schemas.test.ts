import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../src/site.ts';
import { splitFrontMatter } from '../../src/read/front-matter.ts';
import { listFiles } from '../../src/read/list-files.ts';
import { parseYaml } from '../../src/read/parse-yaml.ts';
import { editorSchemas } from '../../src/schemas/editor-schemas.ts';
import type { JsonSchema } from '../../src/schemas/json-schema.ts';
import { mergedSettings, schemaFiles } from '../../src/schemas/schema-files.ts';
import { runScript, root } from '../support/run.ts';
import { writeSite } from '../support/write-site.ts';

const yamlOf = (path: string): unknown => {
  const text = readFileSync(path, 'utf8');
  return parseYaml(path.endsWith('.md') ? (splitFrontMatter(text).text ?? '') : text).value ?? {};
};

/** A pattern may stand beside forms of which only some are texts. */
const lenient = { allowUnionTypes: true, strictTypes: false, formats: { uri: true } } as const;

/** The checks that an editor makes of a site's files, by the files' paths. */
function validators(siteDir: string): (file: string) => ValidateFunction | undefined {
  const settings = join(siteDir, '_data/site.yml');
  const written = existsSync(settings) ? yamlOf(settings) : {};
  const { data = settingsSchema.parse({}) } = settingsSchema.safeParse(written);
  const files = schemaFiles(siteDir, data);
  const ajv = new Ajv({ ...lenient, allErrors: true });
  const compiled = new Map(
    [...files]
      .filter(([path]) => path.startsWith('schemas/'))
      .map(([path, text]) => [path, ajv.compile(JSON.parse(text) as object)]),
  );
  const places = editorSchemas([]).flatMap(({ name, files: globs }) =>
    globs.map((glob) => {
      const pattern = glob.replaceAll('**/', '<any>').replaceAll('*', '[^/]*').replace('<any>', '.*');
      return { pattern: new RegExp(`^${pattern}$`), name };
    }),
  );
  return (file) => {
    const place = file.endsWith('.md')
      ? { name: 'front-matter' }
      : places.find(({ pattern }) => pattern.test(file));
    return place && compiled.get(`schemas/${place.name}.json`);
  };
}

/** What a schema says of the keys of a file, of each entry of a list, or of each value by a name. */
function keysOf(schema: JsonSchema | undefined): Record<string, object> | undefined {
  if (!schema || schema.properties) return schema?.properties as Record<string, object> | undefined;
  const { items, additionalProperties, anyOf } = schema;
  return keysOf((items ?? additionalProperties ?? anyOf?.[0]) as JsonSchema | undefined);
}

const isDescribed = (file: string) => /^(?:content\/(?!.*\/_).*\.md|_data\/.*\.yml)$/.test(file);
const filesOf = (siteDir: string) =>
  ['_data', 'content'].flatMap((folder) =>
    listFiles(join(siteDir, folder))
      .map((path) => `${folder}/${path}`)
      .filter(isDescribed),
  );

/** What an editor would mark in the files of a site. */
function marked(siteDir: string): string[] {
  const validatorFor = validators(siteDir);
  return filesOf(siteDir).flatMap((file) => {
    const validate = validatorFor(file);
    if (!validate || validate(yamlOf(join(siteDir, file)))) return [];
    return (validate.errors ?? []).map(
      ({ instancePath, message, params }) =>
        `${file} ${instancePath} ${message} ${JSON.stringify(params)}`,
    );
  });
}

const problems = join(root, 'tests/fixtures/problems');

describe('the JSON Schemas', () => {
  it('accept all that this site writes', () => {
    const validatorFor = validators(root);
    expect(filesOf(root).filter((file) => validatorFor(file)).length).toBeGreaterThan(100);
    expect(marked(root)).toEqual([]);
  });

  it.each(['components', 'page-end', 'search', 'citations'])('accept the site %s', (name) => {
    expect(marked(join(root, 'tests/fixtures/sites', name))).toEqual([]);
  });

  /** Fixtures of values that are wrong by themselves, with what an editor marks. */
  const rejected: Readonly<Record<string, readonly string[]>> = {
    data: ['_data/tool_and_resource_list.yml /0', 'regsitry'],
    'data--dates': ['_data/news.yml /0/date', '_data/news.yml /1/date', '_data/news.yml /2/date'],
    'data--settings': [
      '/url',
      '/base',
      '/lang',
      '/dir',
      '/colors/brand',
      '/pictures/quality',
      '/embeds',
      '/allowed_html/content~1index.md/0',
      '/allowed_hosts/img-src/0',
      '/repository',
    ].map((path) => `_data/site.yml ${path} `),
    'data--types': ['_data/topnav.yml /subitems/0/title'],
    'data--values': [
      '_data/contributors.yml /Ada Lovelace/orcid',
      '_data/tool_and_resource_list.yml /0 must have required property',
      '_data/topnav.yml /subitems/0 must have required property',
    ],
    'front-matter--dates': ['content/page.md /date'],
    'front-matter--types': [
      'content/page.md /toc',
      'content/page.md /nav_order',
      'content/page.md /keywords',
    ],
    'script-link': ['content/page.md /rdmkit/0/url'],
    'script-link--data': [
      '_data/topnav.yml /subitems/0/url',
      'content/index.md /page_img',
      'content/index.md /training/0/url',
    ],
    settings: ['_data/site.yml /checks', 'dead-lnk'],
    'unsafe-address': ['content/page.md /permalink', 'content/page.md /redirect_from/1'],
    'unsafe-address--theme': ['content/page.md /permalink', 'content/page.md /redirect_from'],
    'unknown-key': ['content/page.md', 'titel'],
    'unknown-key--own': ['content/page.md', 'mood'],
  };

  /** Why no schema of one file's values can reject the others. */
  const left: Readonly<Record<string, string>> = {
    'A schema sees values, and these files give none: they cannot be read as YAML.': `data--syntax
      data--tabs front-matter front-matter--not-closed front-matter--tabs merge-conflict
      merge-conflict--data merge-conflict--front-matter`,
    'It is about bytes, or names of files.': `byte-order-mark case-clash
      invalid-utf8 site symbolic-link`,
    'The value is right in form; it names what stands in another file, or is to stand there.': `
      allowed-html dead-link--front-matter dead-link--navigation duplicate-page-id duplicate-url
      duplicate-url--file known-problems missing-bibliography missing-prefix redirect redirect--file settings--font
      unknown-contributor unknown-country unknown-layout unknown-layout--endless unknown-page-id unknown-page-type--alone
      unknown-sidebar unknown-supporter citation-style`,
    'Any name is right, unless it is nearly that of a registry; a pattern knows no "nearly".':
      'unknown-registry',
    'Two entries of a list are compared by one key, which JSON Schema cannot do.': `
      duplicate-term duplicate-tool`,
    'It is the text of a template, which is another file.': 'unfilled-template',
    'The heading of the text gives the title; without it, only a warning is told.': 'missing-title',
    'It is about the text of a page, a style, a script, a template or a picture.': `broken-picture
      component-parameter component-parameter--required component-parameter--value dead-anchor
      dead-image dead-link duplicate-id empty-bibliography empty-link large-image liquid-syntax
      liquid-syntax--output long-sentence missing-alt own-address reading-grade scripts second-title
      sentence-length skipped-heading style styles template unclosed-html unclosed-html--nested
      unknown-citation unknown-filter unknown-include unknown-page-type unknown-tag unknown-term
      unknown-tool unreachable-page unsafe-html unsafe-html--file vague-link word-choice
      unknown-bibliography`,
    'It is BibTeX.': 'bibtex-syntax duplicate-citation-key incomplete-reference',
  };

  it.each(Object.entries(rejected))('reject %s', (fixture, marks) => {
    const found = marked(join(problems, fixture)).join('\n');
    for (const mark of marks) expect(found).toContain(mark);
  });

  it('reject every fixture, but for those whose reason stands here', () => {
    const listed = Object.values(left).flatMap((names) => names.trim().split(/\s+/));
    expect([...Object.keys(rejected), ...listed].toSorted()).toEqual(
      readdirSync(problems).toSorted(),
    );
  });

  it.each([
    ['news', 'date', ['2026-03-31', '2026-3-1', '2024-02-29T10:00', '31 March 2026', 'NA', ' ']],
    ['news', 'date', ['<!--- REPLACE THIS with the day --->', 2026]],
    ['tools', 'url', ['/path', 'NA', 'mailto:a@example.org', 'data:image/png;base64,AA==', 'https:']],
    ['contributors', 'orcid', ['https://orcid.org/0000-0002-1825-0097', '0000-0002-1825-009X']],
    ['front-matter', 'country_code', ['BE', 'be', 'gb-eng', '', 'NA']],
    ['front-matter', 'permalink', ['/about/:basename', 'pretty', '/a..b', '/...', '/caf%C3%A9']],
    ['site', 'base', ['/', '/framework/', 'framework', '/a/b.c~d']],
    ['site', 'lang', ['en', 'pt-BR', 'zh-Hans-CN', 'sr-Latn', 'de-x-mine']],
    ['site', 'url', ['https://example.org', 'http://localhost:8080/a']],
  ])('accept the forms of %s, %s, that a build takes: %j', (name, key, values) => {
    const { schema } = editorSchemas([]).find((one) => one.name === name) ?? {};
    const validate = new Ajv(lenient).compile(keysOf(schema)?.[key] ?? false);
    expect(values.filter((value) => !validate(value))).toEqual([]);
  });

  it('are those that are checked in; npm run schemas writes them', () => {
    const settings = settingsSchema.parse(yamlOf(join(root, '_data/site.yml')));
    for (const [file, text] of schemaFiles(root, settings)) {
      expect(readFileSync(join(root, file), 'utf8'), file).toBe(text);
    }
  });

  it('say what each key means', () => {
    const site = editorSchemas([]).find(({ name }) => name === 'site');
    const properties = Object.entries(site?.schema.properties ?? {});
    expect(properties.length).toBeGreaterThan(20);
    expect(properties.filter(([, value]) => !(value as { description?: string }).description)).toEqual([]);
  });
});

describe('npm run schemas', () => {
  it('leaves the other settings of an editor as they are', async () => {
    const site = writeSite({
      'content/index.md': '# Home\n',
      '.vscode/settings.json': '{"editor.wordWrap":"on","yaml.schemas":{"./own.json":["own.yml"]}}',
    });
    expect((await runScript('schemas', ['--site', site])).code).toBe(0);
    const settings = JSON.parse(readFileSync(join(site, '.vscode/settings.json'), 'utf8')) as object;
    expect(settings).toMatchObject({
      'editor.wordWrap': 'on',
      'yaml.schemas': { './own.json': ['own.yml'], './schemas/site.json': ['_data/site.yml'] },
    });
    expect(existsSync(join(site, 'schemas/front-matter.json'))).toBe(true);
  });

  it('does not touch settings with comments', () => {
    expect(() => mergedSettings('{ // mine\n}', '{}')).toThrow(SyntaxError);
  });
});
