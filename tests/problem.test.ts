import { describe, expect, it } from 'vitest';
import {
  countProblems,
  formatProblem,
  formatProblems,
  sortProblems,
  type Problem,
} from '../src/problem.ts';

const problem = (part: Partial<Problem>): Problem => ({
  check: 'dead-link',
  severity: 'error',
  file: 'content/a.md',
  message: 'What was found',
  ...part,
});

describe('a problem as it is printed', () => {
  it.each([
    [{ line: 12, column: 5 }, 'content/a.md:12:5  error  What was found  [dead-link]'],
    [{ line: 12 }, 'content/a.md:12  error  What was found  [dead-link]'],
    [{}, 'content/a.md  error  What was found  [dead-link]'],
    [{ column: 5 }, 'content/a.md  error  What was found  [dead-link]'],
    [{ severity: 'warning' as const }, 'content/a.md  warning  What was found  [dead-link]'],
    [
      { line: 1, column: 2, hint: 'Write this\nor that.' },
      'content/a.md:1:2  error  What was found  [dead-link]\n    Write this\n    or that.',
    ],
  ])('%j', (part, expected) => {
    expect(formatProblem(problem(part))).toBe(expected);
  });
});

describe('problems in order', () => {
  it('are sorted by file, line, column, check and message, whatever order they come in', () => {
    const sorted = [
      problem({ file: 'content/B.md', line: 9 }),
      problem({ file: 'content/a.md' }),
      problem({ file: 'content/a.md', line: 2, column: 3 }),
      problem({ file: 'content/a.md', line: 2, column: 10, check: 'dead-anchor' }),
      problem({ file: 'content/a.md', line: 2, column: 10, message: 'A' }),
      problem({ file: 'content/a.md', line: 2, column: 10, message: 'B' }),
      problem({ file: 'content/a.md', line: 10, column: 1 }),
    ];
    const given = sorted.toReversed();
    expect(sortProblems(given)).toEqual(sorted);
    expect(given).toEqual(sorted.toReversed());
  });
});

describe('the count', () => {
  const error = problem({});
  const warning = problem({ severity: 'warning' });
  it.each([
    [[], 'no problems'],
    [[error], '1 error'],
    [[error, error], '2 errors'],
    [[warning], '1 warning'],
    [[warning, error, warning], '1 error, 2 warnings'],
  ])('%#', (problems, expected) => {
    expect(countProblems(problems)).toBe(expected);
  });
});

describe('all problems', () => {
  const problems = [
    problem({ file: 'content/b.md', line: 1, column: 2, message: '50%', hint: 'One\ntwo' }),
    problem({ file: 'content/a,b:c.md', severity: 'warning' }),
  ];

  it('end with their count', () => {
    expect(formatProblems(problems)).toBe(
      [
        'content/a,b:c.md  warning  What was found  [dead-link]',
        'content/b.md:1:2  error  50%  [dead-link]',
        '    One',
        '    two',
        '1 error, 1 warning',
      ].join('\n'),
    );
  });

  it('are annotations on GitHub, where signs of its syntax are escaped', () => {
    const lines = formatProblems(problems, { annotations: true }).split('\n');
    expect(lines.filter((line) => line.startsWith('::'))).toEqual([
      '::warning file=content/a%2Cb%3Ac.md,title=dead-link::What was found',
      '::error file=content/b.md,line=1,col=2,title=dead-link::50%25%0AOne%0Atwo',
    ]);
    expect(lines.at(-1)).toBe('1 error, 1 warning');
  });
});
