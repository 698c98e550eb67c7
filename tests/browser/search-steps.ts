import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Locator, Page } from 'playwright-core';
import { root } from '../support/run.ts';

/** The parts of a search form, in the dialog or on the search page. */
export interface SearchParts {
  view: Locator;
  field: Locator;
  status: Locator;
  /** Links to pages. */
  titles: Locator;
  /** All links among the results, those to headings too. */
  links: Locator;
}

export const dialogParts = (page: Page): SearchParts => partsIn(page.locator('.search-dialog'));
export const pageParts = (page: Page): SearchParts => partsIn(page.locator('main'));

function partsIn(scope: Locator): SearchParts {
  return {
    view: scope.locator('.search-view'),
    field: scope.getByRole('searchbox', { name: 'What are you looking for?' }),
    status: scope.getByRole('status'),
    titles: scope.locator('.search-result-title a'),
    links: scope.locator('.search-results a'),
  };
}

/** Puts words into a field and waits for the answer to them. */
export async function ask({ view, field, status }: SearchParts, words: string): Promise<string> {
  await field.fill('');
  await view.and(view.page().locator('[data-state=empty]')).waitFor();
  await field.fill(words);
  await view.and(view.page().locator('[data-state=found], [data-state=nothing]')).waitFor();
  return status.innerText();
}

/** The pages that are shown, by path below the base. */
export async function foundPages({ titles }: SearchParts, base = '/'): Promise<string[]> {
  const hrefs = await titles.evaluateAll((links) =>
    links.map((link) => (link as HTMLAnchorElement).pathname),
  );
  return hrefs.map((path) => (path.startsWith(base) ? path.slice(base.length) : path));
}

/** Whether an element has the focus. */
export const hasFocus = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => element === document.activeElement);

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

/** Every rule that is broken, with the element that breaks it. */
export async function axeViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  if (passes.length < 10) throw new Error(`axe tried only ${passes.length} rules`);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')}  ${html.slice(0, 120)}`),
  );
}

/** Collects whatever a page complains about. */
export function complaints(page: Page): string[] {
  const found: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) found.push(message.text());
  });
  page.on('pageerror', (error) => found.push(String(error)));
  return found;
}
