import { stringify } from 'yaml';
import { withoutCalls } from './include-names.ts';
import type { JekyllConfig } from './jekyll-config.ts';
import type { MigrationPlan } from './migration-plan.ts';

const text = (value: unknown) => (typeof value === 'string' && value ? value : undefined);

/** A home page for a site that has none, since readers who follow the site's name must find one. */
export function placeHome({ file, all }: JekyllConfig, plan: MigrationPlan): void {
  const title = text(all.title) ?? 'Home';
  const data = { title, description: text(all.description), layout: 'home', sidebar: false };
  plan.files.set('content/index.md', { text: `---\n${stringify(data)}---\n` });
  plan.findings.push({
    file: 'content/index.md',
    line: 1,
    message: 'The old site has no home page; this one was made',
    advice: `It shows the title and description of ${file}. Write what readers should find first.`,
  });
}

/**
 * A home page without the old theme's parts. One that was a whole document gets our home layout,
 * since what it had around its text went with those parts.
 */
export function translateHome(
  front: string,
  body: string,
  missing: readonly { name: string }[],
): string {
  const isDocument = /^\s*<(?:!doctype|html)\b/i.test(body);
  const written = /^layout:.*$/m;
  const home = 'layout: home';
  const data = !isDocument
    ? front
    : written.test(front)
      ? front.replace(written, home)
      : front.replace(/^(\uFEFF?---[ \t]*\r?\n)/, `$1${home}\n`);
  return data + homeWithoutTheme(body, missing);
}

/** The line of the first script that a document has behind its body, where there is one. */
export function scriptBehindBody(page: string): number | undefined {
  const end = page.search(/<\/body>/i);
  const script = end < 0 ? -1 : page.slice(end).search(/<script\b/i);
  return script < 0 ? undefined : page.slice(0, end + script).split('\n').length;
}

/**
 * The body of a home page without the old theme's parts: what stands between the `<body>` tags, or
 * in `<main>` where there is one, less the calls of includes that are not there.
 */
function homeWithoutTheme(body: string, missing: readonly { name: string }[]): string {
  const whole =
    /<main\b[^>]*>([\s\S]*?)<\/main>/i.exec(body)?.[1] ??
    /<body\b[^>]*>([\s\S]*?)<\/body>/i.exec(body)?.[1] ??
    body;
  return withoutCalls(whole, new Set(missing.map(({ name }) => name)));
}
