import { isOff, isOn, themeVariables } from '../data/theme-variables.ts';
import { textOf } from '../data/written.ts';
import type { Settings } from '../site.ts';

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

export function endSettings(settings: Pick<Settings, 'jekyll_config'>): EndSettings {
  const { theme_variables, remote_theme, theme, dsw_deep_link_prefix } = settings.jekyll_config;
  const { git_host, headings, page_metadata, github_buttons: buttons } = themeVariables(settings);
  const isOfTheme =
    isMapping(theme_variables) || /elixir-toolkit-theme/.test(`${remote_theme} ${theme}`);
  return {
    heading(name) {
      const written = headings?.[name];
      return typeof written === 'string' ? textOf(written) : undefined;
    },
    foldsTools: isOn(headings?.['resource-table-all-collapse']),
    isSorted: (...names) => names.every((name) => !isOff(page_metadata?.[name])),
    dswPrefix: typeof dsw_deep_link_prefix === 'string' ? textOf(dsw_deep_link_prefix) : undefined,
    sourceLinks: {
      // A site that was the theme's has them beside its titles, unless it says otherwise.
      position: isOfTheme && textOf(buttons?.position) !== 'bottom' ? 'top' : 'bottom',
      edit: buttons?.edit_me ?? true,
      issue: buttons?.open_issue ?? true,
      history: buttons?.history ?? true,
      isGitLab: /gitlab/i.test(textOf(git_host) ?? ''),
    },
  };
}

const isMapping = (value: unknown) => typeof value === 'object' && value !== null;
