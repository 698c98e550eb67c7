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
 * The body of a home page without the old theme's parts: what stands between the `<body>` tags, or
 * in `<main>` where there is one, less the calls of includes that are not there.
 */
export function homeWithoutTheme(body: string, missing: readonly { name: string }[]): string {
  const whole =
    /<main\b[^>]*>([\s\S]*?)<\/main>/i.exec(body)?.[1] ??
    /<body\b[^>]*>([\s\S]*?)<\/body>/i.exec(body)?.[1] ??
    body;
  return withoutCalls(whole, new Set(missing.map(({ name }) => name)));
}
