import type { BodyFacts } from '../links/find-links.ts';
import type { TracedPositions } from '../links/trace-positions.ts';
import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { nowhere } from '../read/position.ts';

/**
 * Links whose text does not say where they lead (WCAG 2.2, 2.4.4 Link Purpose and 2.4.9): those
 * without any, and those with words that fit every link.
 */
export function checkLinkTexts(
  page: Page,
  { links }: BodyFacts,
  trace: () => TracedPositions,
): Problem[] {
  return links.flatMap(({ text, written }, index): Problem[] => {
    const found = text === undefined ? undefined : faultOf(text, written);
    if (!found) return [];
    return [{ ...found, file: page.file, ...(trace().links[index] ?? nowhere) }];
  });
}

function faultOf(
  text: string,
  written: string,
): Pick<Problem, 'check' | 'severity' | 'message' | 'hint'> | undefined {
  if (text === '') {
    return {
      check: 'empty-link',
      severity: 'error',
      message: `The link to "${written}" has no text`,
      hint: 'Write between the square brackets what it leads to: [the text](address).',
    };
  }
  if (!vague.test(text)) return undefined;
  return {
    check: 'vague-link',
    severity: 'warning',
    message: `The link "${text}" does not say where it leads`,
    hint: 'Make a link of the words that name its target, such as the title of the page.',
  };
}

const vague =
  /^(?:click(?: here)?|(?:see |read |find |more )?here|this|this (?:link|page)|(?:read|learn|find out|see|know)? ?more)[\s.:!…›»→>]*$/i;
