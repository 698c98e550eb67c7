import { isScriptUrl } from '../links/script-url.ts';
import { frontMatterProblem } from '../page-end/front-matter-problem.ts';
import type { Problem } from '../problem.ts';
import type { Site } from '../site.ts';

/** Whether data has an address under a key, whatever file it is in. */
export const isAddressKey = (key: string): boolean =>
  key === 'sources' ||
  /(?:^|_)(?:url|pid|href|link|src|image|img|logo|favicon|website|linked_pr)s?$/i.test(key);

/** Keys of front matter that hold addresses; those of a page's end are looked at with that. */
const ofFrontMatter = ['page_img', 'hero', 'cards', 'audiences', 'github'] as const;

/** Addresses in data and front matter that run a script, or hold a document, and lead nowhere. */
export function checkDataAddresses({ dataFiles, pages }: Site): Problem[] {
  const problems: Problem[] = [];
  for (const { file, yaml } of dataFiles.values()) {
    for (const { text, path } of scripts(yaml.value, [])) {
      problems.push({ ...faultOf(text), file, ...yaml.positionOf(path, text) });
    }
  }
  for (const page of pages) {
    for (const key of ofFrontMatter) {
      for (const { text, path } of scripts(page.data[key], [key])) {
        problems.push(frontMatterProblem(page, path, faultOf(text), text));
      }
    }
  }
  return problems;
}

const faultOf = (text: string): Pick<Problem, 'check' | 'severity' | 'message' | 'hint'> => ({
  check: 'script-link',
  severity: 'error',
  message: `"${text.slice(0, 60)}" is a script, not an address`,
  hint: 'Write an address that begins with https:// or a path of this site.',
});

type Path = (string | number)[];

/** The texts in a value that are addresses by their key, and scripts by what they say. */
function scripts(value: unknown, path: Path): { text: string; path: Path }[] {
  if (typeof value === 'string') {
    const key = path.findLast((step) => typeof step === 'string') ?? '';
    const isPicture = /^\s*data:image\//i.test(value);
    return isAddressKey(key) && isScriptUrl(value) && !isPicture ? [{ text: value, path }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    scripts(one, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
