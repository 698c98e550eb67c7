import type { CheckName } from '../checks/catalogue.ts';
import { hasFlag } from '../icons/flags.ts';
import type { Problem } from '../problem.ts';
import { nearest } from '../read/nearest.ts';
import type { Site } from '../site.ts';

/** What front matter calls by a name. */
export type Noun = 'page' | 'person' | 'tool' | 'supporter' | 'country';

type Wrong = Pick<Problem, 'check' | 'severity' | 'message' | 'hint'>;

/** What is wrong with a name; undefined where it is borne. */
export type KnownNames = Readonly<Record<Noun, (name: string) => Wrong | undefined>>;

/** The names of a site, looked up in what is made once. */
export function knownNames({ pages, toolkit }: Pick<Site, 'pages' | 'toolkit'>): KnownNames {
  const ids = new Set(pages.flatMap(({ data, published }) => (published && data.page_id) || []));
  const people = new Set(Object.keys(toolkit.contributors));
  const supporters = new Set(toolkit.affiliations.map(({ name }) => name));
  const tools = new Set(toolkit.tools.map(({ id }) => id));
  const toolNames = new Map(toolkit.tools.map(({ id, name }) => [name, id]));
  const country = countryNames(toolkit.countries);
  return {
    page: (id) =>
      ids.has(id)
        ? undefined
        : wrong('unknown-page-id', `There is no page with the page_id "${id}"`, id, ids, {
            otherwise: 'Write the page_id that stands in the front matter of the page you mean.',
          }),
    // A site may name people without more; one whose name is nearly known is a slip of the pen.
    person: (name) =>
      people.size === 0 || people.has(name)
        ? undefined
        : wrong('unknown-contributor', `"${name}" is not among the people in _data`, name, people, {
            otherwise: 'Add the name to _data/contributors.yml; nothing but the name is needed.',
            mild: true,
          }),
    tool: (id) =>
      tools.has(id) || toolNames.has(id)
        ? undefined
        : wrong('unknown-tool', `There is no tool "${id}"`, id, [...tools, ...toolNames.keys()], {
            otherwise: 'Tools stand in _data/tool_and_resource_list.yml.',
          }),
    supporter: (name) =>
      name.length === 2
        ? country(name)
        : supporters.has(name)
          ? undefined
          : wrong(
              'unknown-supporter',
              `"${name}" is not among the supporters in _data`,
              name,
              supporters,
              {
                otherwise: 'Add it to _data/supported_by.yml, with its logo and website.',
              },
            ),
    country,
  };
}

function wrong(
  check: CheckName,
  message: string,
  name: string,
  known: Iterable<string>,
  { otherwise, mild = false }: { otherwise: string; mild?: boolean },
): Wrong {
  const near = nearest(name, known);
  const severity = mild && near === undefined ? 'warning' : 'error';
  return { check, severity, message, hint: near ? `Did you mean "${near}"?` : otherwise };
}

/** Codes are those of the site's own list, and of countries that have a flag. */
function countryNames(countries: Readonly<Record<string, string>>): KnownNames['country'] {
  const codeOf = new Map(
    Object.entries(countries).map(([code, name]) => [name.toLowerCase(), code]),
  );
  return (code) => {
    if (Object.hasOwn(countries, code.toUpperCase()) || hasFlag(code)) return undefined;
    const meant = codeOf.get(code.toLowerCase());
    return {
      check: 'unknown-country',
      severity: 'error',
      message: `"${code}" is no code of a country`,
      hint: meant
        ? `Write "${meant}".`
        : 'Write its two letters of ISO 3166-1, as BE, or add it to _data/countries.yml.',
    };
  };
}
