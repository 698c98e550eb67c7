import { addressFault } from '../jekyll/address-fault.ts';
import { permalinkFor, type Permalink } from '../jekyll/permalink.ts';
import { frontMatterProblem } from '../page-end/front-matter-problem.ts';
import type { Page } from '../page.ts';
import type { Problem, Report } from '../problem.ts';
import type { Settings } from '../site.ts';

/**
 * Where a page is published: at its permalink, or that of its site. One at which nothing can be
 * published is told; the page is then at its name, or not published at all.
 */
export function pageAddress(
  path: string,
  written: string | undefined,
  page: Pick<Page, 'file' | 'yaml'>,
  settings: Settings,
  report: Report,
): Permalink & { hasAddress: boolean } {
  const pattern = written ?? settings.permalink;
  const permalink = permalinkFor(path, pattern, written !== undefined);
  const fault = addressFault(pattern, permalink.output);
  if (fault === undefined) return { ...permalink, hasAddress: true };
  report(unsafeAddress(page, ['permalink'], `The address "${shownAddress(pattern)}" ${fault}`));
  const plain = permalinkFor(path, '/:basename');
  return { ...plain, hasAddress: addressFault('', plain.output) === undefined };
}

/** An address that is told, at the key of the front matter that holds it. */
export const unsafeAddress = (
  page: Pick<Page, 'file' | 'yaml'>,
  path: readonly PropertyKey[],
  message: string,
): Problem =>
  frontMatterProblem(page, path, {
    check: 'unsafe-address',
    severity: 'error',
    message,
    hint: 'Write a path from the root of the site, as /about/contact.',
  });

/** A file in a folder of the theme, which could take the place of a script that runs on every page. */
export const replacesTheme = (file: string): Problem => ({
  check: 'unsafe-address',
  severity: 'error',
  file,
  message: 'The file stands where the theme keeps its own files, and is not published',
  hint: 'Put it into another folder below assets/.',
});

/** An address as it is told: no longer than a line. */
export const shownAddress = (address: string): string =>
  address.length > 60 ? `${address.slice(0, 60)} …` : address;
