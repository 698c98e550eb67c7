import { informationKeys, informationLinks, type InformationKey } from './information-links.ts';
import { headingOf, type EndContext, type Section } from './section.ts';
import { toolsOfPage } from './tools-of-page.ts';
import { registryName } from './training-registries.ts';

/** Websites that the links of a key lead to, and the words about them. */
const websites: Readonly<Partial<Record<InformationKey, string>>> = {
  fairsharing: 'https://fairsharing.org/',
  faircookbook: 'https://faircookbook.elixir-europe.org/',
  dsw: 'https://ds-wizard.org/',
  rdmkit: 'https://rdmkit.elixir-europe.org/',
};

/** What others have written about the page's subject, by who has; last the tools, where they fold. */
export function moreInformation(context: EndContext): Section | undefined {
  const { page, tools, settings } = context;
  const { word, url } = tools;
  const groups = informationKeys.flatMap((key) => {
    const links = informationLinks(page.data, key, settings.dswPrefix);
    if (links.length === 0) return [];
    return [
      {
        heading: word(`end_${key}`),
        about: word(`end_${key}_about`),
        website: websites[key] && { href: websites[key], name: word(`end_${key}_name`) },
        links: links.map((link) => ({
          name: link.name,
          href: link.url && url(link.url),
          registry: link.registry && registryName(link.registry),
          registryHref: link.registryUrl && url(link.registryUrl),
        })),
      },
    ];
  });
  const folded = settings.foldsTools ? toolsOfPage(context) : [];
  if (groups.length === 0 && folded.length === 0) return undefined;
  const heading = headingOf(context, 'more-information-tiles', 'end_information');
  return { kind: 'information', heading, groups, folded };
}
