import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ZodType } from 'zod';
import { components } from '../../src/components/components.ts';
import { affiliationsSchema } from '../../src/data/affiliations.ts';
import { contributorsSchema } from '../../src/data/contributors.ts';
import { eventsSchema } from '../../src/data/events.ts';
import { footerSchema } from '../../src/data/footer.ts';
import { knownProblemsSchema } from '../../src/data/known-problems.ts';
import { sidebarSchema, topNavigationSchema } from '../../src/data/navigation.ts';
import { glossarySchema } from '../../src/data/glossary.ts';
import { newsSchema } from '../../src/data/news.ts';
import { nationalResourceSchema, toolsSchema } from '../../src/data/tools.ts';
import { frontMatterSchema, knownFrontMatterKeys } from '../../src/page.ts';
import { withFrontMatterTables } from '../../src/schemas/front-matter-tables.ts';
import { root } from '../support/run.ts';
import { documentedNames } from './parameter-tables.ts';

/** A schema, seen by what it holds: keys, entries of a list, values of a record, one of several. */
interface Node {
  shape?: Record<string, Node>;
  element?: Node;
  def?: { innerType?: Node; out?: Node; valueType?: Node; options?: Node[]; getter?: () => Node };
}

/** The keys of the object that a schema is at heart. */
function keysOf(schema: ZodType | Node | undefined): string[] {
  const { shape, element, def = {} } = (schema ?? {}) as Node;
  if (shape) return Object.keys(shape);
  const inner = element ?? def.innerType ?? def.out ?? def.valueType ?? def.getter?.();
  if (inner) return keysOf(inner);
  return def.options?.map(keysOf).find((keys) => keys.length > 0) ?? [];
}

const sorted = (names: Iterable<string> | undefined) => [...(names ?? [])].toSorted();

describe('the documentation of components names every parameter, and no other', () => {
  const documented = new Map([
    ...documentedNames('components.md'),
    ...documentedNames('people-and-tables.md'),
  ]);

  it.each([...components.values()])('$name', ({ name, parameters }) => {
    expect(documented.has(name), `a section {#${name}}`).toBe(true);
    expect(sorted(documented.get(name))).toEqual(sorted(keysOf(parameters)));
  });
});

describe('the documentation of front matter names every key, and no other', () => {
  const documented = documentedNames('front-matter.md');
  const { shape } = frontMatterSchema;

  it('in tables that npm run docs:front-matter makes of the schema', () => {
    const page = readFileSync(join(root, 'content/contribute/front-matter.md'), 'utf8');
    expect(withFrontMatterTables(page)).toBe(page);
    const without = page.replaceAll(/^\| `(?:title|github|hero)` .*\n/gm, '');
    expect(without).not.toBe(page);
    expect(withFrontMatterTables(without)).toContain('\n| `github` | ');
  });

  it('of a page', () => {
    const sections = 'page address layout home end countries github jekyll'.split(' ');
    const names = sections.flatMap((id) => documented.get(id) ?? []);
    expect(sorted(names)).toEqual(sorted(knownFrontMatterKeys));
  });

  it.each([
    ['hero', shape.hero],
    ['cards', shape.cards],
    ['audiences', shape.audiences],
    ['training', shape.training],
    ['links', shape.dsw],
    ['national-resources', shape.national_resources],
    ['national-resources', nationalResourceSchema],
    ['place-in-a-repository', shape.github],
  ] as const)('within %s', (section, schema) => {
    const keys = keysOf(schema);
    expect(keys.length).toBeGreaterThan(0);
    expect(sorted(documented.get(section))).toEqual(sorted(keys));
  });
});

describe('the documentation of data files names every key, and no other', () => {
  const documented = documentedNames('data-files.md');

  it.each<[string, ZodType | undefined]>([
    ['tools-and-resources', toolsSchema],
    ['registries', toolsSchema.element.shape.registry],
    ['glossary', glossarySchema],
    ['news', newsSchema],
    ['events', eventsSchema],
    ['people', contributorsSchema],
    ['supporters', affiliationsSchema],
    ['menus', topNavigationSchema.shape.subitems],
    ['side-navigation', sidebarSchema],
    ['footer', footerSchema],
    ['columns', footerSchema.shape.columns],
    ['known-problems', knownProblemsSchema],
  ])('%s', (section, schema) => {
    const keys = keysOf(schema);
    expect(keys.length).toBeGreaterThan(0);
    expect(sorted(documented.get(section))).toEqual(sorted(keys));
  });
});
