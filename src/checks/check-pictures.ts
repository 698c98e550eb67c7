import type { BodyFacts } from '../links/find-links.ts';
import type { TracedPositions } from '../links/trace-positions.ts';
import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { nowhere } from '../read/position.ts';

/**
 * Pictures without a text in their place (WCAG 2.2, 1.1.1 Non-text Content). An empty `alt` in HTML
 * marks decoration; in Markdown nobody writes one on purpose.
 */
export function checkPictures(
  page: Page,
  { alts }: BodyFacts,
  trace: () => TracedPositions,
): Problem[] {
  const lines = page.source.includes('![](') ? page.source.split('\n') : [];
  return alts.flatMap((alt, index): Problem[] => {
    if (alt !== undefined && (alt !== '' || lines.length === 0)) return [];
    const place = trace().images[index] ?? nowhere;
    if (alt === '' && !lines[place.line - 1]?.includes('![](')) return [];
    return [
      {
        check: 'missing-alt',
        severity: 'error',
        file: page.file,
        ...place,
        message: 'The picture has no text for who cannot see it',
        hint: 'Say what it shows: ![text](address), or alt="text"; alt="" in HTML for mere decoration.',
      },
    ];
  });
}
