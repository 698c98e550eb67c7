import type { Page } from '../page.ts';
import { frontMatterProblem } from '../page-end/front-matter-problem.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

/**
 * Published files that would overwrite each other: a page at the path of a file, and paths that
 * differ in capitals alone, which are one on Windows and macOS.
 */
export function checkOutputs(site: Site): Problem[] {
  const taken = new Map<string, { path: string; file: string }>();
  const problems: Problem[] = [];
  const take = (path: string, file: string, page?: Page) => {
    const folded = path.toLowerCase();
    const holder = taken.get(folded);
    if (!holder) taken.set(folded, { path, file });
    else problems.push(clash(path, file, holder, page));
  };
  for (const path of site.assets.keys()) take(path, sourceOf(path, site));
  for (const page of site.pages) if (page.published) take(page.output, page.file, page);
  return problems;
}

function clash(
  path: string,
  file: string,
  holder: { path: string; file: string },
  page: Page | undefined,
): Problem {
  const isSame = path === holder.path;
  const found = {
    check: isSame ? ('duplicate-url' as const) : ('case-clash' as const),
    severity: 'error' as const,
    message: isSame
      ? `The address /${path} is already that of ${holder.file}`
      : `/${path} and /${holder.path}, which ${holder.file} has, differ in capitals alone`,
    hint: isSame
      ? 'Rename one of the two files, or give the page another permalink.'
      : 'Give one of the two another name: on Windows and macOS one would overwrite the other.',
  };
  return page ? frontMatterProblem(page, ['permalink'], found) : { ...found, file };
}

/** The path of a published file in the site's folder. */
const sourceOf = (path: string, { assets, dir }: Site) =>
  (assets.get(path) ?? path).slice(dir.length + 1).replaceAll('\\', '/');
