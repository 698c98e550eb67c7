/**
 * The body of a home page without the old theme's parts: what stands between the `<body>` tags, or
 * in `<main>` where there is one, less the calls of includes that are not there.
 */
export function homeWithoutTheme(body: string, missing: readonly { name: string }[]): string {
  const whole =
    /<main\b[^>]*>([\s\S]*?)<\/main>/i.exec(body)?.[1] ??
    /<body\b[^>]*>([\s\S]*?)<\/body>/i.exec(body)?.[1] ??
    body;
  const names = new Set(missing.map(({ name }) => name));
  return whole.replace(
    /\{%-?\s*include(?:_cached)?\s+([^\s{%}]+)[^%]*-?%\}/g,
    (tag, name: string) => (names.has(name) ? '' : tag),
  );
}
