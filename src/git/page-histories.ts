import { once } from '../once.ts';
import { askGit } from './ask-git.ts';
import { logArguments, parseLog, type FileHistory } from './parse-log.ts';

/** When the pages of a site were changed, by their files. */
export type PageHistories = (file: string) => FileHistory | undefined;

/** Of the last commit that was looked at, by folder: a development server asks after each save. */
const read = new Map<string, { head: string; histories: ReadonlyMap<string, FileHistory> }>();

/**
 * The histories of a site's pages, read from git when the first is asked for, all in one go. There is
 * none without git, for a file that was changed since the last commit, and in a shallow clone, whose
 * first commit seems to have made everything.
 */
export function pageHistories(siteDir: string): PageHistories {
  const histories = once(() => historiesOf(siteDir));
  const changed = once(() => changedFiles(siteDir));
  return (file) =>
    histories().has(file) && !changed().has(file) ? histories().get(file) : undefined;
}

/** For a site whose settings want to know nothing of git. */
export const noHistories: PageHistories = () => undefined;

const none: ReadonlyMap<string, FileHistory> = new Map();

function historiesOf(siteDir: string): ReadonlyMap<string, FileHistory> {
  const answer = askGit(siteDir, ['rev-parse', '--is-shallow-repository', 'HEAD']);
  const [isShallow, head] = answer?.split('\n') ?? [];
  if (isShallow !== 'false' || head === undefined) return none;
  const known = read.get(siteDir);
  if (known?.head === head) return known.histories;
  const histories = parseLog(askGit(siteDir, [...logArguments, '--', 'content']) ?? '');
  read.set(siteDir, { head, histories });
  return histories;
}

/** Files whose content is not that of the last commit. */
function changedFiles(siteDir: string): ReadonlySet<string> {
  const answer = askGit(siteDir, [
    'diff',
    '--name-only',
    '-z',
    '--relative',
    'HEAD',
    '--',
    'content',
  ]);
  return new Set(answer?.split('\0'));
}
