import { z } from 'zod';
import { nearest } from '../read/nearest.ts';
import { defineComponent, type ComponentTools } from './component.ts';
import { inlineHtml } from './inline-html.ts';
import { registryLinks } from './registries.ts';
import type { Instance } from './tool-index.ts';

/**
 * The name of a tool in a line of text: a link to its row in the table of all tools, or, where no
 * page has that table, to its website. With a script it opens a card with what is known of the tool.
 */
export const tool = defineComponent({
  name: 'tool',
  parameters: z.strictObject({ id: z.string().describe("The tool's id.") }),
  isInline: () => true,
  cacheKey: ({ id }) => id,
  view({ id }, tools) {
    const { site, url, word, fault } = tools;
    const found = site.tools.byId.get(id.trim());
    if (!found) {
      const near = nearest(id, site.tools.byId.keys());
      fault({
        check: 'unknown-tool',
        message: `There is no tool "${id}"`,
        hint: near ? `Did you mean "${near}"?` : 'Tools stand in _data/tool_and_resource_list.yml.',
      });
      return { name: id };
    }
    const website = found.url === undefined ? undefined : url(found.url);
    const { tablePage } = site.tools;
    return {
      name: found.name,
      href: tablePage ? `${url(tablePage.url)}#tool-${found.id}` : website,
      card: {
        description: found.description === undefined ? undefined : inlineHtml(found.description),
        links: [
          ...(website === undefined ? [] : [{ href: website, text: word('tool_website') }]),
          ...registryLinks(found, tools),
        ],
        instances: site.tools.instancesOf(found.id).map((one) => instanceView(one, tools)),
      },
      words: { instances: word('tool_instances'), close: word('tool_close') },
    };
  },
});

function instanceView({ tool: { name, url: address }, page }: Instance, { url }: ComponentTools) {
  return {
    name,
    country: page?.title,
    href: address === undefined ? page && url(page.url) : url(address),
  };
}
