import type { Report } from '../problem.ts';
import { checkDataFile, type DataFile } from '../read/read-data.ts';
import { affiliationsSchema, type Affiliation } from './affiliations.ts';
import { contributorsSchema, type Contributor } from './contributors.ts';
import { countriesSchema } from './countries.ts';
import { eventsSchema, type Event } from './events.ts';
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
}

/** Reads the files of `_data` that components show, under their present and their old names. */
export function readToolkitData(files: ReadonlyMap<string, DataFile>, report: Report): ToolkitData {
  const read = <T>(names: string[], schema: Parameters<typeof checkDataFile<T>>[1]) => {
    const name = names.find((candidate) => !isEmpty(files.get(candidate)));
    return checkDataFile(files.get(name ?? ''), schema, report);
  };
  return {
    news: read(['news'], newsSchema) ?? [],
    events: read(['events'], eventsSchema) ?? [],
    affiliations: read(['affiliations', 'supported_by'], affiliationsSchema) ?? [],
    countries: read(['countries'], countriesSchema) ?? {},
    contributors: read(['contributors', 'CONTRIBUTORS'], contributorsSchema) ?? {},
    tools: toolsFrom(
      read(['tool_and_resource_list', 'main_tool_and_resource_list'], toolsSchema) ?? [],
    ),
  };
}

/** Whether a file is missing or holds nothing, so that one of another name may speak. */
const isEmpty = (file: DataFile | undefined) =>
  !file || (file.yaml.errors.length === 0 && Object.keys(file.yaml.value ?? {}).length === 0);
