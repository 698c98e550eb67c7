import { expect, it } from 'vitest';
import { themeVersion } from '../../src/components/theme-version.ts';
import { settingsSchema } from '../../src/site.ts';

const theme = 'ELIXIR-Belgium/elixir-toolkit-theme';

it.each([
  [{}, undefined],
  [{ remote_theme: 'pages-themes/slate@v0.2.0' }, undefined],
  [{ remote_theme: `${theme}@1.23.0` }, 1],
  [{ remote_theme: `${theme}@v3.0` }, 3],
  [{ remote_theme: `https://github.com/${theme}@6` }, 6],
  [{ remote_theme: theme }, 7],
  [{ remote_theme: `${theme}@main` }, 7],
  [{ remote_theme: `${theme}@05b1dafb6ae2` }, 7],
  [{ remote_theme: `someone/elixir-toolkit-theme@2-columns` }, 7],
  [{ theme: 'elixir-toolkit-theme' }, 7],
  [{ theme: 'elixir-toolkit-theme@5.0.0' }, 5],
  [{ theme: 'minima' }, undefined],
])('%j is version %s of the theme', (jekyll_config, version) => {
  expect(themeVersion(settingsSchema.parse({ jekyll_config }))).toBe(version);
});
