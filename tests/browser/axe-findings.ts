import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { root } from '../support/run.ts';

const axe = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');
const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations', 'incomplete'],
  elementRef: true,
};

export interface AxeFindings {
  /** A line for each element that breaks a rule. */
  violations: string[];
  /** What axe cannot decide: `rule | reason | kind of element`, each once. */
  undecided: string[];
  /** How many rules were passed. */
  passed: number;
}

/** Brings axe into a page, whose context has to be opened with `bypassCSP`. */
export const loadAxe = (page: Page): Promise<unknown> => page.evaluate(axe);

/** Runs all rules on a page as it stands, once fonts and frames have settled what scrolls. */
export const axeFindings = (page: Page): Promise<AxeFindings> =>
  page.evaluate(async (runOptions) => {
    await document.fonts.ready;
    await new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(resolve));
    });
    const { axe: inPage } = globalThis as unknown as {
      axe: { run: (o: unknown) => Promise<AxeResults> };
    };
    const found = await inPage.run(runOptions);
    return {
      violations: found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(
          (node) => `${id} (${help}): ${node.target.join(' ')}  ${node.html.slice(0, 120)}`,
        ),
      ),
      undecided: found.incomplete.flatMap(({ id, nodes }) =>
        nodes.map(({ element, any, all, none }) => {
          const data = [...any, ...all, ...none].map((check) => check.data as unknown);
          const reasons = data.map((one) => (one as { messageKey?: string } | null)?.messageKey);
          const place = element?.closest('.scroll-region, .table-responsive')
            ? 'in a table that scrolls'
            : element?.closest('.page-sidebar') && 'in a side navigation that scrolls';
          const kind = [element?.localName, ...(element?.classList ?? [])].slice(0, 2).join('.');
          return `${id} | ${reasons.find(Boolean) ?? 'none'} | ${place ?? kind}`;
        }),
      ),
      passed: found.passes.length,
    };
  }, options as object);
