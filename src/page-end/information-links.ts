import { textOf, type WrittenText } from '../data/written.ts';
import type { FrontMatter } from '../page.ts';

/** Keys of front matter that hold links to what others have written, in the order they are shown. */
export const informationKeys = [
  'fairsharing',
  'faircookbook',
  'dsw',
  'rdmkit',
  'training',
] as const;

export type InformationKey = (typeof informationKeys)[number];

interface WrittenLink {
  name?: WrittenText;
  url?: WrittenText;
  uuid?: WrittenText;
  registry?: WrittenText;
  registry_url?: WrittenText;
}

/** A link as it was written. */
export interface InformationLink {
  /** Its place in the list. */
  index: number;
  name: string;
  url: string | undefined;
  /** Whether it is a question of the Data Stewardship Wizard whose address nobody knows. */
  lacksPrefix: boolean;
  registry: string | undefined;
  registryUrl: string | undefined;
}

/** The links of a key that say anything. */
export function informationLinks(
  data: FrontMatter,
  key: InformationKey,
  dswPrefix: string | undefined,
): InformationLink[] {
  const written: readonly WrittenLink[] = data[key] ?? [];
  return written.flatMap((link, index) => {
    const uuid = textOf(link.uuid);
    const question = uuid && dswPrefix ? dswPrefix + uuid : undefined;
    const url = textOf(link.url) ?? question;
    const name = textOf(link.name) ?? url;
    if (name === undefined) return [];
    const [registry, registryUrl] = [textOf(link.registry), textOf(link.registry_url)];
    const lacksPrefix = uuid !== undefined && url === undefined;
    return [{ index, name, url, lacksPrefix, registry, registryUrl }];
  });
}
