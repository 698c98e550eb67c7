import { expect, it } from 'vitest';
import { formatProblems } from '../../src/problem.ts';
import { checkProse } from '../../src/prose/check-prose.ts';
import { sourceLines } from '../../src/read/source-lines.ts';
import { root } from '../support/run.ts';

it('the text of every page is as the style guide asks', () => {
  const problems = checkProse(root, root);
  expect(problems.length && formatProblems(problems, { lineOf: sourceLines(root) })).toBe(0);
});
