import { z } from 'zod';
import { textOf, writtenText } from '../data/written.ts';
import type { Settings } from '../site.ts';

const given = z
  .unknown()
  .optional()
  .transform((value) => value !== false && value !== 'false');
const texts = z.record(z.string(), z.unknown());

/** What of an old `_config.yml` concerns the end of a page, by the names it has there. */
const themeSchema = z.object({
  remote_theme: z.unknown().optional(),
  theme: z.unknown().optional(),
  dsw_deep_link_prefix: writtenText.catch(undefined),
  theme_variables: z
    .object({
      git_host: writtenText.catch(undefined),
      headings: texts.nullish().catch(undefined),
      page_metadata: texts.nullish().catch(undefined),
      github_buttons: z
        .object({
          position: writtenText.catch(undefined),
          edit_me: given,
          open_issue: given,
          history: given,
        })
        .nullish()
        .catch(undefined),
    })
    .nullish()
    .catch(undefined),
});

/** Settings of the ELIXIR Toolkit Theme for the end of a page, read once a site. */
export interface EndSettings {
  /** The words of a heading, by its name in `theme_variables.headings`. */
  heading(name: string): string | undefined;
  /** Whether the tools of a page stand folded below "More information". */
  foldsTools: boolean;
  /** Whether a list of the page's people or supporters is in the order of the alphabet. */
  isSorted(...names: string[]): boolean;
  /** What the address of a question of the Data Stewardship Wizard begins with. */
  dswPrefix: string | undefined;
  sourceLinks: {
    position: 'top' | 'bottom';
    edit: boolean;
    issue: boolean;
    history: boolean;
    isGitLab: boolean;
  };
}

export function endSettings({ jekyll_config }: Pick<Settings, 'jekyll_config'>): EndSettings {
  const { data } = themeSchema.safeParse(jekyll_config);
  const variables = data?.theme_variables;
  const buttons = variables?.github_buttons;
  const isOfTheme =
    variables || /elixir-toolkit-theme/.test(`${data?.remote_theme} ${data?.theme}`);
  const heading = (name: string) => variables?.headings?.[name];
  return {
    heading(name) {
      const written = heading(name);
      return typeof written === 'string' ? textOf(written) : undefined;
    },
    foldsTools: isOn(heading('resource-table-all-collapse')),
    isSorted: (...names) => names.every((name) => !isOff(variables?.page_metadata?.[name])),
    dswPrefix: textOf(data?.dsw_deep_link_prefix),
    sourceLinks: {
      // A site that was the theme's has all three beside its titles, unless it says otherwise.
      position: isOfTheme && textOf(buttons?.position) !== 'bottom' ? 'top' : 'bottom',
      edit: buttons?.edit_me ?? true,
      issue: buttons?.open_issue ?? Boolean(isOfTheme),
      history: buttons?.history ?? Boolean(isOfTheme),
      isGitLab: /gitlab/i.test(String(variables?.git_host ?? '')),
    },
  };
}

const isOn = (value: unknown) => value === true || value === 'true';
const isOff = (value: unknown) => value === false || value === 'false';
