import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';
import { frontMatterProblem, isOwnKey } from './front-matter-problem.ts';
import { knownNames, type Noun } from './known-names.ts';
import { writtenNames, type WrittenName } from './written-names.ts';

/** Names of pages, people, tools, supporters and countries in front matter that nobody bears. */
export function wrongReferences(site: Site): Problem[] {
  const known = knownNames(site);
  const inherited = new Set<string>();
  return site.pages.flatMap((page) =>
    references(page).flatMap(({ noun, name, path }): Problem[] => {
      const wrong = known[noun](name);
      if (!wrong) return [];
      // What a folder's data say is told of its first page alone.
      const isOwn = isOwnKey(page.yaml, path[0]);
      if (!isOwn && inherited.size === inherited.add(`${noun} ${name}`).size) return [];
      return [frontMatterProblem(page, path, wrong, name)];
    }),
  );
}

interface Reference extends WrittenName {
  noun: Noun;
}

/** Every name in the front matter of a page that is one of something else. */
function references({ data }: Page): Reference[] {
  const all: Reference[] = [];
  const add = (noun: Noun, written: unknown, path: PropertyKey[]) => {
    if (written === undefined) return;
    for (const name of writtenNames(written, path)) all.push({ noun, ...name });
  };
  add('page', data.related_pages, ['related_pages']);
  for (const role of ['contributors', 'coordinators', 'editors'] as const) {
    add('person', data[role], [role]);
  }
  for (const key of ['supported_by', 'affiliations'] as const) add('supporter', data[key], [key]);
  add('tool', data.ref_to_main_resources, ['ref_to_main_resources']);
  for (const key of ['national_resources', 'resources'] as const) {
    data[key]?.forEach((resource, index) => {
      add('page', resource.related_pages, [key, index, 'related_pages']);
      add('tool', resource.instance_of, [key, index, 'instance_of']);
      if (key === 'resources' && resource.name === undefined)
        add('tool', resource.id, [key, index]);
    });
  }
  add('country', data.country_code, ['country_code']);
  return all;
}
