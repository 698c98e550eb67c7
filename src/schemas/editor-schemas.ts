import { z } from 'zod';
import { checkNames } from '../checks/catalogue.ts';
import { affiliationsSchema } from '../data/affiliations.ts';
import { contributorsSchema } from '../data/contributors.ts';
import { countriesSchema } from '../data/countries.ts';
import { dateForm } from '../data/written-forms.ts';
import { eventsSchema } from '../data/events.ts';
import { footerSchema } from '../data/footer.ts';
import { glossarySchema } from '../data/glossary.ts';
import { knownProblemsSchema } from '../data/known-problems.ts';
import { sidebarSchema, topNavigationSchema } from '../data/navigation.ts';
import { newsSchema } from '../data/news.ts';
import { toolsSchema } from '../data/tools.ts';
import { frontMatterSchema, knownFrontMatterKeys } from '../page.ts';
import { proseSchema } from '../prose/prose-settings.ts';
import { settingsSchema } from '../site.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** Which files of a site a schema is for. */
interface Described {
  name: string;
  title: string;
  /** Paths from the site's folder, as editors match them. */
  files: readonly string[];
  schema: z.ZodType;
}

const data = (name: string, ...others: string[]) =>
  [name, ...others].map((path) => `_data/${path}.yml`);

const described: readonly Described[] = [
  { name: 'site', title: 'Settings', files: data('site'), schema: settingsSchema },
  { name: 'topnav', title: 'Menus', files: data('topnav'), schema: topNavigationSchema },
  { name: 'sidebar', title: 'Side navigation', files: data('sidebars/*'), schema: sidebarSchema },
  { name: 'footer', title: 'Foot of the pages', files: data('footer'), schema: footerSchema },
  {
    name: 'contributors',
    title: 'People',
    files: data('contributors', 'CONTRIBUTORS'),
    schema: contributorsSchema,
  },
  {
    name: 'affiliations',
    title: 'Supporters',
    files: data('affiliations', 'supported_by'),
    schema: affiliationsSchema,
  },
  { name: 'countries', title: 'Countries', files: data('countries'), schema: countriesSchema },
  {
    name: 'tools',
    title: 'Tools and resources',
    files: data('tool_and_resource_list', 'main_tool_and_resource_list'),
    schema: toolsSchema,
  },
  { name: 'glossary', title: 'Glossary', files: data('glossary'), schema: glossarySchema },
  { name: 'news', title: 'News', files: data('news'), schema: newsSchema },
  { name: 'events', title: 'Events', files: data('events'), schema: eventsSchema },
  { name: 'prose', title: 'Style guide', files: data('prose'), schema: proseSchema },
  {
    name: 'known-problems',
    title: 'Problems that are accepted for now',
    files: data('known-problems'),
    schema: knownProblemsSchema,
  },
  {
    name: 'front-matter',
    title: 'Front matter of a page, or of all pages of a folder',
    files: ['content/**/*.yml'],
    schema: frontMatterSchema,
  },
];

/** A JSON Schema, and the files that it is for. */
export interface EditorSchema {
  name: string;
  files: readonly string[];
  schema: JsonSchema;
}

/**
 * The JSON Schemas of all files that a site may have, for completion and hover in editors.
 * @param ownKeys keys of front matter that are the site's own
 */
export const editorSchemas = (ownKeys: Iterable<string>): EditorSchema[] =>
  described.map(({ name, title, files, schema }) => {
    const plain = { ...jsonSchemaOf(schema), title };
    if (name === 'site' || name === 'known-problems') nameChecks(plain);
    return { name, files, schema: name === 'front-matter' ? frontMatter(plain, ownKeys) : plain };
  });

/** The names of checks, which are known only once all of them are. */
function nameChecks({ properties, items }: JsonSchema): void {
  const names = { enum: [...checkNames] };
  const [checks, check] = [properties?.checks, (items as JsonSchema | undefined)?.properties?.check];
  if (checks) Object.assign(checks, { propertyNames: names });
  if (check) Object.assign(check, names);
}

/** Front matter in which keys may be empty, and the site's own stand beside those that are known. */
function frontMatter(schema: JsonSchema, ownKeys: Iterable<string>): JsonSchema {
  const properties: Record<string, JsonSchema> = {};
  for (const key of [...knownFrontMatterKeys, ...ownKeys]) {
    const known = schema.properties?.[key] as JsonSchema | undefined;
    properties[key] = known
      ? { description: known.description, anyOf: [known, { type: 'null' }] }
      : key === 'date'
        ? { description: 'The day of the page, as 2026-03-31.', pattern: dateForm }
        : {};
  }
  return { ...schema, properties, additionalProperties: false };
}
