import type { Problem } from '../problem.ts';
import { checkDataFile } from '../read/read-data.ts';
import { readSite } from '../read/read-site.ts';
import { lintProse } from './lint-prose.ts';
import { proseSchema } from './prose-settings.ts';

/**
 * Holds the English text of every Markdown page of a site against `_data/prose.yml`. What is wrong
 * with the site itself is for the check of the site, and is not told here.
 */
export function checkProse(siteDir: string, themeDir: string): Problem[] {
  const problems: Problem[] = [];
  const ofTheSite: Problem[] = [];
  const report = (problem: Problem) => void ofTheSite.push(problem);
  const site = readSite({ siteDir, themeDir }, report);
  const file = site.dataFiles.get('prose');
  const settings = checkDataFile(file, proseSchema, (problem) => void problems.push(problem)) ?? {};
  for (const page of site.pages) {
    if (!page.isMarkdown || !page.published) continue;
    const source = page.source.slice(page.bodyOffset);
    const firstLine = page.source.slice(0, page.bodyOffset).split('\n').length;
    problems.push(...lintProse({ file: page.file, source, firstLine }, settings));
  }
  return problems;
}
