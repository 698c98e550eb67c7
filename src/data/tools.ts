import { z } from 'zod';
import { listOf, plainText, textOf, writtenList, writtenText } from './written.ts';

const registries = z.strictObject({
  biotools: writtenText.describe('Id in bio.tools.'),
  fairsharing: writtenText.describe('Id in FAIRsharing, without its beginning.'),
  'fairsharing-coll': writtenText.describe('Id of a FAIRsharing collection, as bsg-s000123.'),
  tess: writtenText.describe('Words to look for in TeSS.'),
  europmc: writtenText.describe('PubMed id of a publication.'),
});

/** `_data/tool_and_resource_list.yml`: tools and resources that pages speak of. `NA` means none. */
export const toolsSchema = z.array(
  z.strictObject({
    id: writtenText.describe('Short name by which pages call it. Default: made from the name.'),
    name: plainText.describe('The name, as shown.'),
    url: writtenText.describe('Its website.'),
    description: writtenText.describe('What it is.'),
    instance_of: writtenText.describe('Id of the tool that this is an instance of.'),
    how_to_access: writtenText.describe('Who may use it, and how.'),
    related_pages: writtenList.describe('Ids of pages that it belongs to.'),
    registry: z
      .union([registries, z.string()])
      .nullish()
      .describe('Where registries describe it: keys, or a text as "biotools:fiji, tess:Fiji".'),
  }),
);

/** A resource of one country, in the front matter of that country's page. */
export const nationalResourceSchema = z.looseObject({
  name: plainText.describe('The name, as shown.'),
  id: writtenText.describe('Short name.'),
  url: writtenText.describe('Its website.'),
  description: writtenText.describe('What it is, in Markdown.'),
  instance_of: writtenText.describe('Id of the tool that this is an instance of.'),
  how_to_access: writtenText.describe('Who may use it, and how.'),
  related_pages: z
    .union([z.record(z.string(), writtenList), writtenList])
    .describe('Ids of pages that it belongs to, by type.'),
  registry: z.unknown().optional().describe('Where registries describe it.'),
});

type WrittenTool = z.infer<typeof toolsSchema>[number];
export type Registry = keyof typeof registries.shape;

/** A tool or resource. */
export interface Tool {
  id: string;
  name: string;
  url: string | undefined;
  description: string | undefined;
  instanceOf: string | undefined;
  howToAccess: string | undefined;
  relatedPages: readonly string[];
  registries: ReadonlyMap<Registry, string>;
}

/** Tools as they were meant. */
export const toolsFrom = (written: readonly WrittenTool[]): Tool[] => written.map(toolFrom);

/** A resource of a country, with the page that names it. */
export interface NationalResource extends Tool {
  /** Ids of pages by type; under the empty type where none is given. */
  relatedByType: ReadonlyMap<string, readonly string[]>;
}

/** The national resources of a front matter; what is no resource is passed over. */
export function nationalResourcesFrom(written: unknown): NationalResource[] {
  if (!Array.isArray(written)) return [];
  return written.flatMap((item: unknown) => {
    const { data } = nationalResourceSchema.safeParse(item);
    if (!data) return [];
    const byType =
      typeof data.related_pages === 'object' && !Array.isArray(data.related_pages)
        ? Object.entries(data.related_pages ?? {})
        : [['', data.related_pages] as const];
    const relatedByType = new Map(byType.map(([type, ids]) => [type, listOf(ids)]));
    const { data: registry } = toolsSchema.element.shape.registry.safeParse(data.registry);
    const related_pages = [...relatedByType.values()].flat();
    return [{ ...toolFrom({ ...data, related_pages, registry }), relatedByType }];
  });
}

function toolFrom(written: WrittenTool): Tool {
  return {
    id: textOf(written.id) ?? slugOf(written.name),
    name: written.name,
    url: textOf(written.url),
    description: textOf(written.description),
    instanceOf: textOf(written.instance_of),
    howToAccess: textOf(written.how_to_access),
    relatedPages: listOf(written.related_pages),
    registries: registriesFrom(written.registry),
  };
}

/** A name as an id: `Bio.tools 2` becomes `bio-tools-2`. */
const slugOf = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

function registriesFrom(written: WrittenTool['registry']): Map<Registry, string> {
  const pairs =
    typeof written === 'string'
      ? written.split(',').map((pair) => {
          const [name = '', ...rest] = pair.split(':');
          return [name.trim(), rest.join(':')] as const;
        })
      : Object.entries(written ?? {});
  const found = new Map<Registry, string>();
  for (const [name, value] of pairs) {
    const text = textOf(value);
    if (text !== undefined && name in registries.shape) found.set(name as Registry, text);
  }
  return found;
}
