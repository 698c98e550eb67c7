import type { Settings } from '../site.ts';

/**
 * The major version of the ELIXIR Toolkit Theme that a site moved over from, as its `_config.yml`
 * says: some words differ from one to the next, and a site keeps those that it had.
 */
export function themeVersion({ jekyll_config }: Settings): number | undefined {
  const { remote_theme } = jekyll_config;
  const version = /elixir-toolkit-theme@v?(\d+)/i.exec(String(remote_theme ?? ''))?.[1];
  return version === undefined ? undefined : Number(version);
}
