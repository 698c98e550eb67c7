import type { Settings } from '../site.ts';

/** The version that is meant where a site loads the theme without naming one. */
const newest = 7;

const name = /elixir-toolkit-theme(?:@(\S*))?/i;

/**
 * The major version of the ELIXIR Toolkit Theme that a site moved over from, as its `_config.yml`
 * says: some words differ from one to the next, and a site keeps those that it had. Without a
 * number (a branch, a commit, nothing at all) it is the newest. Undefined for another site.
 */
export function themeVersion({ jekyll_config }: Settings): number | undefined {
  const { remote_theme, theme } = jekyll_config;
  const found = name.exec(String(remote_theme ?? '')) ?? name.exec(String(theme ?? ''));
  if (!found) return undefined;
  const version = /^v?(\d+)(?:\.|$)/.exec(found[1] ?? '')?.[1];
  return version === undefined ? newest : Number(version);
}
