import { expect, it } from 'vitest';
import { themeVariables } from '../../src/data/theme-variables.ts';

it.each([undefined, null, 5, 'text', [], [null], [{ git_host: 'a' }], true])(
  'theme_variables that are %j are none',
  (theme_variables) => {
    const given = themeVariables({ jekyll_config: { theme_variables } });
    expect(given).toEqual(themeVariables({ jekyll_config: {} }));
  },
);

it('what has another form than the theme has it is as if it were not there', () => {
  const theme_variables = { toc: [], topnav: 5, headings: 'x', github_buttons: [1], git_host: 'g' };
  expect(themeVariables({ jekyll_config: { theme_variables } })).toMatchObject({ git_host: 'g' });
});
