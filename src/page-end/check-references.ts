import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { checkLinkSchemes } from './check-link-schemes.ts';
import { checkRegistries } from './check-registries.ts';
import { wrongReferences } from './wrong-references.ts';

/** Everything that front matter refers to by name and that is not there. */
export function checkReferences(site: Site): Problem[] {
  return [...wrongReferences(site), ...checkRegistries(site), ...checkLinkSchemes(site)];
}
