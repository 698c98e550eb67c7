import { textOf } from '../data/written.ts';
import { isScriptUrl } from '../links/script-url.ts';
import type { Page } from '../page.ts';
import type { Site } from '../site.ts';
import type { EndSettings } from './theme-settings.ts';

/** Links to where the source of a page lies. */
export interface SourceLinks {
  edit?: string | undefined;
  issue?: string | undefined;
  history?: string | undefined;
}

/** Where a page is edited, a mistake in it reported, its history read; empty without a repository. */
export function sourceLinks(
  page: Page,
  { settings, words }: Pick<Site, 'settings' | 'words'>,
  { edit, issue, history, isGitLab }: EndSettings['sourceLinks'],
): SourceLinks {
  const { data } = page;
  const written = textOf(data.github?.repository_url) ?? settings.repository;
  if (!written || isScriptUrl(written) || page.file === '') return {};
  const repository = written.replace(/(?:\.git)?\/*$/, '');
  const own = textOf(data.custom_editme) ?? textOf(data['custom-editme']);
  const path = textOf(data.github?.file_path) ?? own ?? page.file;
  if (/^https?:/.test(path)) return { edit: edit ? path : undefined };
  const place = `${textOf(data.github?.branch) ?? settings.branch}/${encodeURI(path.replace(/^\//, ''))}`;
  const root =
    isGitLab || repository.startsWith('https://gitlab.') ? `${repository}/-` : repository;
  return {
    edit: edit ? `${root}/edit/${place}` : undefined,
    issue: issue ? `${root}/issues/new?${issueQuery(page, words, root)}` : undefined,
    history: history ? `${root}/commits/${place}` : undefined,
  };
}

/** The title and the first words of a letter that its writer goes on with. */
function issueQuery({ title, url }: Page, words: Site['words'], root: string): string {
  const filled = (word = '') => word.replace('{title}', title).replace('{url}', url);
  const subject = filled(words.issue_title);
  const text = filled(words.issue_text);
  const [first, second] = root.endsWith('/-')
    ? ['issue[title]', 'issue[description]']
    : ['title', 'body'];
  return `${first}=${encodeURIComponent(subject)}&${second}=${encodeURIComponent(text)}`;
}
