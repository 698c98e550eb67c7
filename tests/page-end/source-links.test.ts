import { describe, expect, it } from 'vitest';
import { endSettings } from '../../src/page-end/theme-settings.ts';
import { text } from '../support/write-site.ts';
import { endOfPage } from './build-end.ts';

const linksOf = async (
  frontMatter: string[],
  config: string,
  repository = 'https://github.com/a/b',
) => {
  const { html } = await endOfPage(['title: The page', ...frontMatter], {
    '_data/site.yml': text(`repository: ${repository}`, `jekyll_config: ${config}`),
  });
  const found = [...html.matchAll(/<p class="edit-page">(.*?)<\/p>/gs)];
  expect(found.length).toBeLessThanOrEqual(1);
  return {
    atTop: html.indexOf('class="edit-page"') < html.indexOf('class="page-body"'),
    links: [...(found[0]?.[1] ?? '').matchAll(/href="([^"]*)">([^<]*)/g)].map(
      ([, href, name]) => `${name}: ${href}`,
    ),
  };
};

const edit = 'Edit this page: https://github.com/a/b/edit/main/content/page.md';
const history = 'History of this page: https://github.com/a/b/commits/main/content/page.md';
const issue =
  'Report an issue: https://github.com/a/b/issues/new?title=Issue%20on%20page%3A%20The%20page&amp;body=About%20the%20page%20%E2%80%9CThe%20page%E2%80%9D%20(%2Fpage)%3A%20';

const editOnly = '{ theme_variables: { github_buttons: { open_issue: false, history: false } } }';
const path = (name: string) => [`Edit this page: https://github.com/a/b/edit/main/${name}`];

describe('links to the source', () => {
  it.each<[string, boolean, string[]]>([
    ['{}', false, [edit, issue, history]],
    ['{ theme_variables: { breadcrumb: true } }', true, [edit, issue, history]],
    ['{ remote_theme: "ELIXIR-Belgium/elixir-toolkit-theme@6.1.0" }', true, [edit, issue, history]],
    [
      '{ theme_variables: { github_buttons: { position: bottom } } }',
      false,
      [edit, issue, history],
    ],
    [
      '{ theme_variables: { github_buttons: { position: top, open_issue: false } } }',
      true,
      [edit, history],
    ],
    [
      '{ theme_variables: { github_buttons: { edit_me: "false", history: false } } }',
      true,
      [issue],
    ],
  ])('with %s', async (config, atTop, links) => {
    expect(await linksOf([], config)).toEqual({ atTop, links });
  });

  it.each<[string[], string[]]>([
    [['custom_editme: _data/news.yml'], path('_data/news.yml')],
    [['custom-editme: /_data/my news.yml'], path('_data/my%20news.yml')],
    [['github: { file_path: _data/x.yml }', 'custom_editme: no.yml'], path('_data/x.yml')],
    [
      ['github: { repository_url: "https://github.com/c/d.git", branch: next }'],
      ['Edit this page: https://github.com/c/d/edit/next/content/page.md'],
    ],
    [['custom_editme: https://example.org/x'], ['Edit this page: https://example.org/x']],
  ])('of a page with %j', async (frontMatter, links) => {
    expect((await linksOf(frontMatter, editOnly)).links).toEqual(links);
  });

  it('are those of GitLab', async () => {
    const { links } = await linksOf([], '{ theme_variables: {} }', 'https://gitlab.com/a/b');
    expect(links.map((link) => link.replace(/=.*/, ''))).toEqual([
      'Edit this page: https://gitlab.com/a/b/-/edit/main/content/page.md',
      'Report an issue: https://gitlab.com/a/b/-/issues/new?issue[title]',
      'History of this page: https://gitlab.com/a/b/-/commits/main/content/page.md',
    ]);
  });
});

it.each([
  [{}],
  [{ theme_variables: null }],
  [{ theme_variables: { headings: 3, page_metadata: [] } }],
])('settings of another form are none: %j', (config) => {
  const settings = endSettings({ jekyll_config: config as Record<string, unknown> });
  expect(settings.heading('related-pages')).toBeUndefined();
  expect(settings.isSorted('contributors_sort')).toBe(true);
  expect(settings.foldsTools).toBe(false);
});
