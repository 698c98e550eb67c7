import type { Report } from '../problem.ts';
import { checkDataFile, type DataFile } from '../read/read-data.ts';
import { affiliationsSchema, type Affiliation } from './affiliations.ts';
import { contributorsSchema, type Contributor } from './contributors.ts';
import { countriesSchema } from './countries.ts';
import { eventsSchema, type Event } from './events.ts';
import { glossarySchema, isGlossary, termsFrom, type Term } from './glossary.ts';
import { newsSchema, type News } from './news.ts';
import { toolsFrom, toolsSchema, type Tool } from './tools.ts';

/** What `_data` holds for components. What a site has no file for is empty. */
export interface ToolkitData {
  news: readonly News[];
  events: readonly Event[];
  affiliations: readonly Affiliation[];
  /** Names of countries by code. */
  countries: Readonly<Record<string, string>>;
  /** People by name; of some there is only the name. */
  contributors: Readonly<Record<string, Contributor | null>>;
  tools: readonly Tool[];
  glossary: readonly Term[];
}

/** Reads the files of `_data` that components show, under their present and their old names. */
export function readToolkitData(files: ReadonlyMap<string, DataFile>, report: Report): ToolkitData {
  const fileOf = (names: string[]) =>
    names.map((name) => files.get(name)).find((file) => !isEmpty(file));
  const read = <T>(names: string[], schema: Parameters<typeof checkDataFile<T>>[1]) =>
    checkDataFile(fileOf(names), schema, report);
  const toolFile = fileOf(['tool_and_resource_list', 'main_tool_and_resource_list']);
  const tools = toolsFrom(checkDataFile(toolFile, toolsSchema, report) ?? []);
  if (toolFile) reportDoubles('tool', tools, toolFile, report);
  const termFile = files.get('glossary');
  const glossary = termsFrom((isGlossary(termFile) && read(['glossary'], glossarySchema)) || []);
  if (termFile) {
    const named = glossary.map(({ id, term }) => ({ id, name: term }));
    reportDoubles('term', named, termFile, report);
  }
  return {
    news: read(['news'], newsSchema) ?? [],
    events: read(['events'], eventsSchema) ?? [],
    affiliations: read(['affiliations', 'supported_by'], affiliationsSchema) ?? [],
    countries: read(['countries'], countriesSchema) ?? {},
    contributors: read(['contributors', 'CONTRIBUTORS'], contributorsSchema) ?? {},
    tools,
    glossary,
  };
}

/** Whether a file is missing or holds nothing, so that one of another name may speak. */
const isEmpty = (file: DataFile | undefined) =>
  !file || (file.yaml.errors.length === 0 && Object.keys(file.yaml.value ?? {}).length === 0);

/** Two tools or terms with one id: only the first is ever found by it. */
function reportDoubles(
  kind: 'tool' | 'term',
  items: readonly { id: string; name: string }[],
  { file, yaml }: DataFile,
  report: Report,
): void {
  const first = new Map<string, number>();
  items.forEach(({ id, name }, index) => {
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      return;
    }
    const { line } = yaml.positionOf([earlier]);
    report({
      check: `duplicate-${kind}`,
      severity: 'error',
      file,
      ...yaml.positionOf([index, 'id']),
      message: `The id "${id}" of "${name}" is already that of "${items[earlier]?.name}" (line ${line})`,
      hint: 'Give one of the two another id, or take it out.',
    });
  });
}
