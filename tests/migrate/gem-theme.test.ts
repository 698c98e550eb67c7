import { expect, it } from 'vitest';
import { gemTheme } from '../../src/migrate/gem-theme.ts';
import { writeSite } from '../support/write-site.ts';

it.each([
  ['minima', {}, undefined],
  [undefined, {}, undefined],
  ['elixir-toolkit-theme', {}, 'elixir-toolkit-theme'],
  [
    'elixir-toolkit-theme',
    { Gemfile: 'gem "jekyll", "~> 4.3"\ngem "elixir-toolkit-theme", "~> 5.0"\n' },
    'elixir-toolkit-theme@5.0',
  ],
  [
    'elixir-toolkit-theme',
    {
      Gemfile: "gem 'elixir-toolkit-theme'\n",
      'Gemfile.lock': 'GEM\n  specs:\n    elixir-toolkit-theme (4.2.1)\n      jekyll (>= 4.2)\n',
    },
    'elixir-toolkit-theme@4.2.1',
  ],
])('%j with %j is %s', (theme, files, expected) => {
  expect(gemTheme(theme, writeSite(files))).toBe(expected);
});
