import { execFileSync, type StdioOptions } from 'node:child_process';
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

/** An answer of git; undefined where there is no git, no repository, or nothing to say. */
function askGit(dir: string, command: string[]): string | undefined {
  try {
    const stdio: StdioOptions = ['ignore', 'pipe', 'ignore'];
    const answer = execFileSync('git', ['-C', dir, ...command], { encoding: 'utf8', stdio });
    return answer.trim() || undefined;
  } catch {
    return undefined;
  }
}
