import { stringify } from 'yaml';
import { checkSite } from '../../src/build/check-site.ts';
import type { Problem } from '../../src/problem.ts';
import { root } from '../support/run.ts';
import { writeFiles } from '../support/write-site.ts';
import { callsWithTexts, callsWithVariables } from './payload-calls.ts';
import { payloads } from './payload-site.ts';

const page = (matter: object, calls: readonly string[]) =>
  `---\n${stringify(matter)}---\n\n${calls.join('\n\n')}\n`;

/** A payload of its own: what a tag says is not found in data by chance. */
const inTag = (payload: string) => payload.replaceAll(/P(?=\d)/g, 'T');

/** People, tools, terms and supporters that are called by each payload, so that calls find them. */
const data = {
  contributors: Object.fromEntries(payloads.map((name) => [name, { role: name }])),
  affiliations: payloads.map((name) => ({ name, type: name, expose: true, image_url: 'a.svg' })),
  tool_and_resource_list: payloads.map((name) => ({ id: name, name, description: name })),
  glossary: payloads.map((term) => ({ term, id: term, definition: term })),
};

const settings = (checks: object) =>
  stringify({ title: 'Calls', front_matter: ['payload', 'payloads'], checks });

/**
 * Writes a site in which every component, and every tag with words of its own, is called with each
 * payload: in pages `value-N` as values of front matter, in pages `tag-N` as it stands in the tag.
 * @returns the problems that it has; they are let be when it is built
 */
export async function writeCallSite(siteDir: string): Promise<Problem[]> {
  writeFiles(siteDir, {
    'content/index.md': '# Home\n',
    '_bibliography/references.bib': '@misc{one, title = {T}, author = {A, B}, year = {2000}}\n',
    '_data/site.yml': settings({}),
    ...Object.fromEntries(
      Object.entries(data).map(([name, value]) => [`_data/${name}.yml`, stringify(value)]),
    ),
    ...Object.fromEntries(
      payloads.flatMap((payload, index) => {
        const values = { title: 'Values', type: payload, payload, payloads: [payload] };
        return [
          [`content/value-${index}.md`, page(values, callsWithVariables(payload))],
          [`content/tag-${index}.md`, page({ title: 'Tags' }, callsWithTexts(inTag(payload)))],
        ];
      }),
    ),
  });
  const problems = await checkSite({ siteDir, themeDir: root });
  const off = Object.fromEntries(problems.map(({ check }) => [check, 'off']));
  writeFiles(siteDir, { '_data/site.yml': settings(off) });
  return problems;
}
