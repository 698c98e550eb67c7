import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { ZodType } from 'zod';
import { checkSite } from '../../src/build/check-site.ts';
import { affiliationsSchema } from '../../src/data/affiliations.ts';
import { contributorsSchema } from '../../src/data/contributors.ts';
import { countriesSchema } from '../../src/data/countries.ts';
import { eventsSchema } from '../../src/data/events.ts';
import { footerSchema } from '../../src/data/footer.ts';
import { glossarySchema } from '../../src/data/glossary.ts';
import { sidebarSchema, topNavigationSchema } from '../../src/data/navigation.ts';
import { newsSchema } from '../../src/data/news.ts';
import { toolsSchema } from '../../src/data/tools.ts';
import { frontMatterSchema } from '../../src/page.ts';
import type { Problem } from '../../src/problem.ts';
import { settingsSchema } from '../../src/site.ts';
import { root } from '../support/run.ts';
import { text, writeFiles } from '../support/write-site.ts';
import { filled, merged, payloads } from './payload-site.ts';

/** Every file of `_data` that the theme shows, by name. */
const dataFiles: Readonly<Record<string, ZodType>> = {
  affiliations: affiliationsSchema,
  contributors: contributorsSchema,
  countries: countriesSchema,
  events: eventsSchema,
  footer: footerSchema,
  glossary: glossarySchema,
  news: newsSchema,
  'sidebars/all': sidebarSchema,
  tool_and_resource_list: toolsSchema,
  topnav: topNavigationSchema,
};

/** Settings that decide how the site is built, and show nothing. */
const notShown = {
  base: undefined,
  baseurl: undefined,
  permalink: undefined,
  include: undefined,
  static: undefined,
  cname: undefined,
  kramdown: undefined,
  analytics: undefined,
  fonts: undefined,
  front_matter: undefined,
  keep_classes: undefined,
  allowed_html: undefined,
  allowed_hosts: undefined,
};

const oldSettings = (all: string) => ({
  theme_variables: {
    topnav_title: all,
    topnav_banner: all,
    privacy_statement_url: 'javascript:ran("privacy")',
    topnav: { twitter: 'javascript:ran("twitter")', socials: [{ name: all, url: all }] },
  },
});

const components =
  `contributor-tiles-all contributor-carousel-selection supported-by-tiles-selection
section-navigation-tiles section-navigation-tiles-simple resource-table-all training-table-all
pageids-overview events news glossary`.split(/\s+/);

const body = text(
  '## Here',
  '',
  ...components.flatMap((name) => [`{% include ${name}.html%}`, '']),
  '{% for page in site.pages %}{% include section-navigation-tiles.html type=page.type search=true supported_by=true %}{% break %}{% endfor %}',
);

/**
 * Writes a site with each payload in every text field of every schema. Its mistakes are let be, as
 * those of a site that moved over are.
 * @returns the problems that it has
 */
export async function writePayloadSite(siteDir: string): Promise<Problem[]> {
  const all = payloads.join(' ');
  for (const [name, schema] of Object.entries(dataFiles)) {
    const values = payloads.map((payload) => filled(schema, payload));
    writeFiles(siteDir, { [`_data/${name}.yml`]: stringify(merged(values)) });
  }
  payloads.forEach((payload, index) => {
    const data = filled(frontMatterSchema, payload) as Record<string, unknown>;
    const page = { ...data, permalink: undefined, sidebar: 'all', search_exclude: false };
    const home = { ...page, page_id: `home-${index}`, redirect_from: undefined, layout: 'home' };
    const moved = { ...home, page_id: `moved-${index}`, permalink: data.permalink };
    const write = (kind: string, matter: object, content: string) =>
      writeFiles(siteDir, {
        [`content/${kind}-${index}.md`]: `---\n${stringify(matter)}---\n\n${content}`,
      });
    write(
      'page',
      { ...page, layout: 'page', no_robots: false, redirect_from: [`/old/${payload}`] },
      body,
    );
    write('home', home, 'Home\n');
    write('moved', { ...moved, layout: 'page' }, 'Moved\n');
  });
  const settings = { ...(filled(settingsSchema, all) as object), ...notShown };
  const write = (checks: object) =>
    writeFileSync(
      join(siteDir, '_data/site.yml'),
      stringify({ ...settings, jekyll_config: oldSettings(all), checks }),
    );
  write({});
  const problems = await checkSite({ siteDir, themeDir: root });
  write(Object.fromEntries(problems.map(({ check }) => [check, 'off'])));
  return problems;
}
