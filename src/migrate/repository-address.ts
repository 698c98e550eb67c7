type Values = Readonly<Record<string, unknown>>;

/**
 * The repository of a site: that of its settings, else the one that it was cloned from, as
 * jekyll-github-metadata finds it.
 * @param gitConfig the text of `.git/config`
 */
export function repositoryAddress(settings: Values, gitConfig = ''): string | undefined {
  const github = settings.github;
  const inGithub =
    typeof github === 'object' && github !== null ? (github as Values).repository_url : undefined;
  const name = textOf(settings.repository) ?? textOf(inGithub);
  if (name === undefined) return originIn(gitConfig);
  if (/^https?:/.test(name)) return name;
  return `${textOf(settings.git_host) ?? 'https://github.com'}/${name}`;
}

/** The address for browsers of the remote "origin": of `git@host:a/b.git`, `https://host/a/b`. */
function originIn(gitConfig: string): string | undefined {
  const section = /^\[remote "origin"\]\n((?:(?!\[).*\n?)*)/m.exec(gitConfig)?.[1] ?? '';
  const remote = /^\s*url\s*=\s*(\S+)/m.exec(section)?.[1] ?? '';
  const [, host, path] =
    /^(?:https?:\/\/(?:[^@/]*@)?|ssh:\/\/git@|git@)([^/:]+)(?::\d+)?[/:](.+?)(?:\.git)?\/*$/.exec(
      remote,
    ) ?? [];
  return host && path ? `https://${host}/${path}` : undefined;
}

const textOf = (value: unknown) =>
  (typeof value === 'string' && value.trim() !== '') || typeof value === 'number'
    ? String(value)
    : undefined;
