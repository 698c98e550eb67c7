import { execFileSync } from 'node:child_process';

/** An answer of git; undefined where there is no git, no repository, or nothing to say. */
export function askGit(dir: string, args: readonly string[]): string | undefined {
  try {
    const answer = execFileSync('git', ['-C', dir, ...args], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      // Days are those of UTC wherever a site is built, and no lock is taken from who works beside.
      env: { ...process.env, TZ: 'UTC', GIT_OPTIONAL_LOCKS: '0' },
      maxBuffer: 1 << 30,
    });
    return answer.trim() || undefined;
  } catch {
    return undefined;
  }
}
