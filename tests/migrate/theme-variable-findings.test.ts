import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/migrate/jekyll-config.ts';
import { themeVariableFindings } from '../../src/migrate/theme-variable-findings.ts';
import { writeSite } from '../support/write-site.ts';

const found = (config: string) =>
  themeVariableFindings(readConfig(writeSite({ '_config.yml': `title: A\n${config}` }))).map(
    ({ line, message, advice }) => `${line} ${message}. ${advice}`,
  );

describe('theme_variables that nobody knows', () => {
  it.each([
    ['', []],
    ['theme_variables:\n', []],
    ['theme_variables: dark\n', []],
    [
      'theme_variables:\n  theme_color: 0d6efd\n  fonts: []\n  datatables: { searchbuilder: false }\n  topnav: { brand_logo: x.svg, fosstodon: false }\n  toc: { min_headers: 2 }\n  headings: { related-pages: X }\n',
      [],
    ],
    [
      'theme_variables:\n  hue: red\n  topnav:\n    brandlogo: x.svg\n  github_buttons: { edit: true }\n',
      [
        '3 The setting "theme_variables.hue" is not one of the theme. It was kept for Liquid’s site.theme_variables.hue.',
        '5 The setting "theme_variables.topnav.brandlogo" is not one of the theme. Did you mean "brand_logo"? It was kept for Liquid’s site.theme_variables.topnav.brandlogo.',
        '6 The setting "theme_variables.github_buttons.edit" is not one of the theme. It was kept for Liquid’s site.theme_variables.github_buttons.edit.',
      ],
    ],
  ])('%j', (config, expected) => {
    expect(found(config)).toEqual(expected);
  });
});
