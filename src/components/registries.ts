import type { Registry, Tool } from '../data/tools.ts';
import type { ComponentTools } from './component.ts';

/** Where registries describe an entry, by its id there. */
const addresses: Readonly<Record<Registry, (id: string) => string>> = {
  biotools: (id) => `https://bio.tools/${id}`,
  fairsharing: (id) => `https://fairsharing.org/FAIRsharing.${id}`,
  'fairsharing-coll': (id) => `https://fairsharing.org/${id}`,
  tess: (id) => `https://tess.elixir-europe.org/search?q=${id}`,
  europmc: (id) => `https://europepmc.org/article/MED/${id}`,
};

const names: Readonly<Record<Registry, string>> = {
  biotools: 'bio.tools',
  fairsharing: 'FAIRsharing',
  'fairsharing-coll': 'FAIRsharing',
  tess: 'TeSS',
  europmc: 'Europe PMC',
};

/** A link to a registry. */
export interface RegistryLink {
  href: string;
  /** What is found there, as shown. */
  text: string;
  /** The registry. */
  name: string;
}

/** The registries that describe a tool, in the theme's order. */
export const registryLinks = ({ registries }: Tool, { word }: ComponentTools): RegistryLink[] =>
  (Object.keys(addresses) as Registry[]).flatMap((registry) => {
    const id = registries.get(registry);
    if (id === undefined) return [];
    const href = encodeURI(addresses[registry](id));
    return [{ href, text: word(`registry_${registry}`), name: names[registry] }];
  });
