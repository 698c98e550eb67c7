import type { CheckName } from './catalogue.ts';
import type { BodyFacts } from '../links/find-links.ts';
import type { TracedPositions } from '../links/trace-positions.ts';
import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { nowhere } from '../read/position.ts';

/**
 * Headings that leave out a level, and a second one of the first level, by which readers of a
 * screen reader lose their way (WCAG 2.2, 1.3.1 Info and Relationships, technique G141). The
 * page's title is of the first level, and the layout writes it unless the body does.
 */
export function checkHeadings(
  page: Page,
  { headings }: BodyFacts,
  trace: () => TracedPositions,
): Problem[] {
  const problems: Problem[] = [];
  let before = page.titleInBody ? 0 : 1;
  let hasFirst = !page.titleInBody;
  headings.forEach(({ level, text }, index) => {
    const tell = (check: CheckName, message: string, hint: string) =>
      problems.push({
        check,
        severity: 'error',
        file: page.file,
        ...(trace().headings[index] ?? nowhere),
        message,
        hint,
      });
    if (level === 1 && hasFirst) {
      tell(
        'second-title',
        `"${text}" is a second heading of the first level`,
        'The title is the first one. Write ## here, and one # more for the headings below it.',
      );
    } else if (level > before + 1) {
      tell(
        'skipped-heading',
        `"${text}" is a heading of level ${level} below one of level ${before}`,
        `Write ${'#'.repeat(before + 1)} here.`,
      );
    }
    hasFirst ||= level === 1;
    before = level;
  });
  return problems;
}
