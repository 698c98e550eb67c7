import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { listFiles } from '../../src/read/list-files.ts';

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/g;

/** Takes the policies out of built pages: one would hide what comes through. */
export function withoutPolicies(dir: string): void {
  for (const file of listFiles(dir).filter((path) => path.endsWith('.html'))) {
    const path = join(dir, file);
    writeFileSync(path, readFileSync(path, 'utf8').replace(policy, ''));
  }
}

/** Notes what runs, and what is asked of other hosts. */
export async function watchHarm(page: Page, origin: string): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('ran', (what: unknown) => void seen.push(`ran: ${String(what)}`));
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:image/')) {
      seen.push(`asks for ${request.url()}`);
    }
  });
  return seen;
}

/** What in a document would run, or lead to a script, if it were touched. */
export const loaded = () => {
  const roots: ParentNode[] = [document];
  for (const template of document.querySelectorAll('template')) roots.push(template.content);
  return roots.flatMap((root) =>
    [...root.querySelectorAll('*')].flatMap((element) => {
      const isOwn = (element.getAttribute('src') ?? '').startsWith('/assets/theme/');
      const isData = element.getAttribute('type') === 'application/ld+json';
      const harm = [...element.attributes]
        .filter(
          ({ name, value }) =>
            name.startsWith('on') ||
            (/^(?:href|src|action|formaction|xlink:href|srcdoc)$/.test(name) &&
              // oxlint-disable-next-line no-control-regex
              /^[\s\u0000-\u001f]*(?:j\s*a\s*v\s*a\s*s|vbs|data:text)/i.test(value)),
        )
        .map(({ name, value }) => `${element.tagName} ${name}="${value}"`);
      if (isData) JSON.parse(element.textContent);
      return element.tagName === 'SCRIPT' && !isOwn && !isData
        ? [...harm, element.outerHTML]
        : harm;
    }),
  );
};

/** Clicks on everything that opens something, and leads nowhere. */
export const openEverything = () => {
  const opening = 'summary, button, [role=button], [aria-haspopup], [data-bs-toggle]';
  for (const element of document.querySelectorAll<HTMLElement>(opening)) {
    if (!element.closest('form') && !element.matches('a[href]:not([role])')) element.click();
  }
};
