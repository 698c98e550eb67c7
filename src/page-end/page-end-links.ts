import { textOf, type WrittenText } from '../data/written.ts';
import type { Page } from '../page.ts';
import { pageSources } from './page-sources.ts';
import { informationKeys, informationLinks } from './information-links.ts';

/** An address in front matter. */
interface PlacedLink {
  path: PropertyKey[];
  url: string;
  isImage: boolean;
}

/** The addresses that stand in front matter for the end of a page, for the checks. */
export function pageEndLinks({ data }: Page): PlacedLink[] {
  const links: PlacedLink[] = [];
  const add = (path: PropertyKey[], written: WrittenText, isImage = false) => {
    const url = textOf(written);
    if (url !== undefined) links.push({ path, url, isImage });
  };
  add(['type_img'], data.type_img, true);
  for (const key of informationKeys) {
    for (const { index, url, registryUrl } of informationLinks(data, key, undefined)) {
      add([key, index, 'url'], url);
      add([key, index, 'registry_url'], registryUrl);
    }
  }
  pageSources(data).forEach(({ url }, index) => add(['sources', index, 'url'], url));
  for (const key of resourceKeys) {
    data[key]?.forEach(({ url }, index) => add([key, index, 'url'], url));
  }
  return links;
}

/** Markdown in front matter, in which links may stand. */
export const pageEndTexts = ({ data }: Page): { path: PropertyKey[]; markdown: string }[] =>
  resourceKeys.flatMap((key) =>
    (data[key] ?? []).flatMap(({ description }, index) => {
      const markdown = textOf(description);
      return markdown === undefined ? [] : [{ path: [key, index, 'description'], markdown }];
    }),
  );

const resourceKeys = ['national_resources', 'resources'] as const;
