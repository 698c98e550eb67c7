import type { ZodType } from 'zod';
import { frontMatterSchema } from '../page.ts';

/** The keys of front matter, by the headings of the page that explains them. */
const sections: Readonly<Record<string, readonly string[]>> = {
  page: 'title description summary page_id type type_img keywords sources lang country_code'.split(' '),
  address: 'permalink redirect_from published search_exclude sitemap no_robots'.split(' '),
  layout: 'layout sidebar hide_sidebar nav_order toc page_img datatable'.split(' '),
  home: 'hero cards audiences'.split(' '),
  end: 'related_pages training fairsharing faircookbook rdmkit dsw contributors coordinators editors supported_by affiliations page_citation'.split(' '),
  countries: 'national_resources ref_to_main_resources resources'.split(' '),
  github: 'github custom_editme custom-editme'.split(' '),
};

/** What the schema says of a key for people, beside its description. */
interface Documented {
  form?: string;
  example?: string;
}

/**
 * The page of front matter with its tables made from the schema: each is the first below a heading
 * with the id of a section.
 */
export const withFrontMatterTables = (page: string): string =>
  Object.entries(sections).reduce(
    (text, [id, keys]) =>
      text.replace(
        new RegExp(`(\\n## [^\\n]*\\{#${id}\\}\\n[^|]*?\\n)(?:\\|[^\\n]*\\n)+`),
        (_, before: string) => before + table(keys),
      ),
    page,
  );

function table(keys: readonly string[]): string {
  const rows = keys.map((key) => {
    const schema = (frontMatterSchema.shape as Readonly<Record<string, ZodType>>)[key];
    const { form = '', example = '' } = (schema?.meta() ?? {}) as Documented;
    return [`\`${key}\``, schema?.description?.replace(/\.$/, '') ?? '', form, example];
  });
  const width = rows.some(([, , , example]) => example) ? 4 : 3;
  const head = ['Key', 'Meaning', 'Form', 'Example'];
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.slice(0, width).join(' | ')} |\n`.replaceAll('|  |', '| |'))
    .join('');
}
