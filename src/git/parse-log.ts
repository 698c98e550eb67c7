/** When and by whom a file was changed. */
export interface FileHistory {
  /** The day of the last change, as 2026-03-31. */
  updated: string;
  /** Names of who changed it, the latest first. */
  authors: readonly string[];
}

/**
 * What `git log` is asked for: the newest commit first, each with its day and author, then the files
 * that it changed. Merges change nothing of their own.
 */
export const logArguments: readonly string[] = [
  'log',
  '-z',
  '--find-renames',
  '--name-status',
  '--relative',
  '--date=format-local:%Y-%m-%d',
  // The author as .mailmap has it.
  '--format=%x01%cd%x02%aN',
];

/**
 * Reads the log into a history for each path that the files have now. A file keeps its history under a
 * new name, and that it got one is no change of what it says.
 */
export function parseLog(log: string): Map<string, FileHistory> {
  const histories = new Map<string, { updated: string; authors: Set<string> }>();
  // What files are called now, by what they were called in the commit at hand.
  const nameNow = new Map<string, string | undefined>();
  const nowOf = (path: string) => (nameNow.has(path) ? nameNow.get(path) : path);
  for (const { day, author, changes } of commitsOf(log)) {
    const before: [path: string, now: string | undefined][] = [];
    for (const { kind, path, after } of changes) {
      const now = nowOf(after);
      // What bore the name before was another file.
      if (/[ADRC]/.test(kind)) before.unshift([after, undefined]);
      if (kind.startsWith('R')) before.push([path, now]);
      if (now === undefined || kind === 'R100' || kind === 'D') continue;
      const history = histories.get(now);
      if (history) history.authors.add(author);
      else histories.set(now, { updated: day, authors: new Set([author]) });
    }
    for (const [path, now] of before) nameNow.set(path, now);
  }
  return new Map(
    Array.from(histories, ([path, { updated, authors }]) => [
      path,
      { updated, authors: [...authors] },
    ]),
  );
}

interface Commit {
  day: string;
  author: string;
  /** How a file was changed, as git's letters have it, and its path before and after. */
  changes: { kind: string; path: string; after: string }[];
}

function commitsOf(log: string): Commit[] {
  const commits: Commit[] = [];
  const tokens = log.split('\0').map((token) => token.replace(/^\n/, ''));
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] ?? '';
    if (token.startsWith('\u0001')) {
      const [day = '', author = ''] = token.slice(1).split('\u0002');
      commits.push({ day, author, changes: [] });
    } else if (/^[A-Z]\d*$/.test(token)) {
      const path = tokens[++at] ?? '';
      const after = /^[RC]/.test(token) ? (tokens[++at] ?? '') : path;
      commits.at(-1)?.changes.push({ kind: token, path, after });
    }
  }
  return commits;
}
