import type { Site } from '../site.ts';
import type { Mentions } from './mentions.ts';
import type { Unused } from './find-unused.ts';

/** Entries of a data file that pages call by name, and the components that show all of them. */
interface Called {
  names: (site: Site) => readonly string[];
  data: readonly string[];
  shownBy: readonly string[];
}

const called: readonly Called[] = [
  {
    names: ({ toolkit }) => toolkit.tools.map(({ id }) => id),
    data: ['tool_and_resource_list', 'main_tool_and_resource_list'],
    shownBy: ['resource-table-all'],
  },
  {
    names: ({ toolkit }) => Object.keys(toolkit.contributors),
    data: ['contributors', 'CONTRIBUTORS'],
    shownBy: ['contributor-tiles-all', 'contributor-carousel-selection'],
  },
  {
    names: ({ toolkit }) => toolkit.affiliations.map(({ name }) => name),
    data: ['affiliations', 'supported_by'],
    shownBy: ['supported-by-tiles-selection'],
  },
  {
    names: ({ toolkit }) => toolkit.glossary.map(({ id }) => id),
    data: ['glossary'],
    shownBy: ['glossary-index', 'glossary'],
  },
];

/** Components are called in pages and templates; a name elsewhere is no call. */
const isOther = (source: string) => !/^(?:content|_includes|_layouts)\//.test(source);

/** Tools, people, supporters and terms that no page names, where no component shows all of them. */
export const unusedEntries = (site: Site, mentions: Mentions): Unused[] =>
  called.flatMap(({ names, data, shownBy }) => {
    const file = data.map((name) => site.dataFiles.get(name)?.file).find((it) => it !== undefined);
    if (file === undefined || shownBy.some((name) => mentions.has(`${name}.html`, isOther))) {
      return [];
    }
    return names(site)
      .filter((name) => !mentions.has(name, (source) => source === file))
      .map((name): Unused => ({ kind: 'entry', file, name }));
  });
