import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, it } from 'vitest';
import { settingsSchema } from '../../src/site.ts';
import { splitFrontMatter } from '../../src/read/front-matter.ts';
import { listFiles } from '../../src/read/list-files.ts';
import { parseYaml } from '../../src/read/parse-yaml.ts';
import { editorSchemas } from '../../src/schemas/editor-schemas.ts';
import { mergedSettings, schemaFiles } from '../../src/schemas/schema-files.ts';
import { runScript, root } from '../support/run.ts';
import { writeSite } from '../support/write-site.ts';

const yamlOf = (path: string): unknown => {
  const text = readFileSync(path, 'utf8');
  return parseYaml(path.endsWith('.md') ? (splitFrontMatter(text).text ?? '') : text).value ?? {};
};

/** The checks that an editor makes of a site's files, by the files' paths. */
function validators(siteDir: string): (file: string) => ValidateFunction | undefined {
  const settings = join(siteDir, '_data/site.yml');
  const written = existsSync(settings) ? yamlOf(settings) : {};
  const { data = settingsSchema.parse({}) } = settingsSchema.safeParse(written);
  const files = schemaFiles(siteDir, data);
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, formats: { uri: true } });
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

  const rejected: [fixture: string, ...marks: string[]][] = [
    ['data', '_data/tool_and_resource_list.yml /0', 'regsitry'],
    ['data--types', '_data/topnav.yml /subitems/0/title'],
    ['front-matter--types', 'content/page.md /toc', 'content/page.md /nav_order', 'content/page.md /keywords'],
    ['settings', '_data/site.yml /checks', 'dead-lnk'],
    ['unknown-key', 'content/page.md', 'titel'],
    ['unknown-key--own', 'content/page.md', 'mood'],
  ];
  it.each(rejected)('reject %s', (fixture, ...marks) => {
    const found = marked(join(problems, fixture)).join('\n');
    for (const mark of marks) expect(found).toContain(mark);
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
