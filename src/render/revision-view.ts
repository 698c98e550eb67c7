import { askGit } from '../git/ask-git.ts';
import type { Site } from '../site.ts';

/** Which state of its source a page was made from. Outside a repository nothing is known. */
export interface RevisionView {
  /** First letters of the commit. */
  commit?: string | undefined;
  commitHref?: string | undefined;
  branch?: string | undefined;
  branchHref?: string | undefined;
}

/**
 * The commit and the branch that a site's folder stands at, with their pages at the site's
 * repository (the theme's banner of development builds says the same).
 */
export function revisionView({ dir, settings }: Pick<Site, 'dir' | 'settings'>): RevisionView {
  const repository = settings.repository?.replace(/(?:\.git)?\/?$/, '');
  const hrefOf = (kind: 'commit' | 'tree', name: string | undefined) =>
    repository && name ? `${repository}/${kind}/${name}` : undefined;
  const commit = askGit(dir, ['rev-parse', 'HEAD']);
  const branch = askGit(dir, ['branch', '--show-current']);
  return {
    commit: commit?.slice(0, 7),
    commitHref: hrefOf('commit', commit),
    branch,
    branchHref: hrefOf('tree', branch),
  };
}
