import type { Tool } from '../data/tools.ts';
import type { Page } from '../page.ts';
import type { ComponentTools } from './component.ts';
import { inlineHtml } from './inline-html.ts';
import { registryLinks, type RegistryLink } from './registries.ts';

/** A tool as a row of a table. */
export interface ToolRow {
  id?: string | undefined;
  name: string;
  href: string | undefined;
  /** Text, or HTML that is printed as it is. */
  description: unknown;
  instanceOf: { name: string; title: string } | undefined;
  howToAccess: string | undefined;
  related: { title: string; full: string; href: string }[];
  registries: RegistryLink[];
  country?: { title: string; href: string; code: string; flag: unknown } | undefined;
}

/** @param ids ids of the pages that the row leads to, beside the one that it stands in */
export function toolRow(tool: Tool, ids: readonly string[], tools: ComponentTools): ToolRow {
  const { site, url, word, page } = tools;
  const parent = tool.instanceOf === undefined ? undefined : site.tools.byId.get(tool.instanceOf);
  return {
    name: tool.name,
    href: tool.url === undefined ? undefined : url(tool.url),
    description: tool.description === undefined ? undefined : inlineHtml(tool.description),
    instanceOf: parent && {
      name: parent.name,
      title: word('tools_instance_of').replace('{name}', parent.name),
    },
    howToAccess:
      tool.howToAccess === undefined
        ? undefined
        : word('tools_how_to_access').replace('{text}', tool.howToAccess),
    related: ids
      .filter((id) => id !== page?.data.page_id)
      .flatMap((id) => site.byId.get(id) ?? [])
      .map((related) => relatedView(related, tools)),
    registries: registryLinks(tool, tools),
  };
}

/** Titles in tables were cut at 25 letters from version 2 of the ELIXIR Toolkit Theme on. */
function relatedView(page: Page, { url, site }: ComponentTools) {
  const { title } = page;
  const isCut = (site.themeVersion ?? 0) >= 2 && title.length > 25;
  return { title: isCut ? `${title.slice(0, 22)}...` : title, full: title, href: url(page.url) };
}
