import { describe, expect, it } from 'vitest';
import { sourceExcerpt } from '../../src/checks/source-excerpt.ts';
import { formatProblem, type Problem } from '../../src/problem.ts';

const at = (column: number | undefined, message = 'Something'): Problem => ({
  check: 'dead-link',
  severity: 'error',
  file: 'content/a.md',
  line: 12,
  column,
  message,
});

describe('a line of source with a marker under the place', () => {
  it.each([
    ['[a](gone)', at(5), ['12 | [a](gone)', '   |     ^']],
    ['[a](gone)', at(5, '"gone" is not there'), ['12 | [a](gone)', '   |     ^^^^']],
    ['[a](gone)', at(5, '"away" is not there'), ['12 | [a](gone)', '   |     ^']],
    // As wide as the signs are shown.
    ['\t[a](b)', at(6), ['12 |  [a](b)', '   |      ^']],
    ['見る [a](b)', at(8), ['12 | 見る [a](b)', '   |          ^']],
    ['👩‍💻 [a](b)', at(10), ['12 | 👩‍💻 [a](b)', '   |       ^']],
    ['cafe\u0301 [a](b)', at(11), ['12 | cafe\u0301 [a](b)', '   |          ^']],
    // Behind the end, and on an empty line.
    ['short', at(40), ['12 | short', '   |      ^']],
  ])('%j', (line, problem, expected) => {
    expect(sourceExcerpt(problem, line).split('\n')).toEqual(expected);
  });

  it('shows a piece of a long line', () => {
    const line = `${'a'.repeat(500)}[x](gone)${'b'.repeat(500)}`;
    const [shown = '', marker = ''] = sourceExcerpt(at(505, '"gone"'), line).split('\n');
    expect(shown).toMatch(/^12 \| …a+\[x\]\(gone\)b+…$/);
    expect(shown.length).toBe(5 + 102);
    expect(shown.slice(marker.indexOf('^'), marker.lastIndexOf('^') + 1)).toBe('gone');
  });

  it('shows the end of a long line', () => {
    const line = `${'a'.repeat(500)}gone`;
    const [shown = '', marker = ''] = sourceExcerpt(at(501, '"gone"'), line).split('\n');
    expect(shown).toMatch(/^12 \| …a+gone$/);
    expect(shown.slice(marker.indexOf('^'))).toBe('gone');
  });
});

describe('a problem with its line of source', () => {
  it('tells what to write first', () => {
    expect(formatProblem({ ...at(5), hint: 'Write b.' }, () => '[a](gone)').split('\n')).toEqual([
      'content/a.md:12:5  error  Something  [dead-link]',
      '    Write b.',
      '    12 | [a](gone)',
      '       |     ^',
    ]);
  });

  it.each([
    ['there is no such line', at(5), undefined],
    ['nothing stands on it', at(1), '  '],
    ['no column is known', at(undefined), 'text'],
  ])('is told without it when %s', (_, problem, line) => {
    expect(formatProblem(problem, () => line)).not.toContain('\n');
  });

  it('steers no terminal', () => {
    const told = formatProblem(at(1, 'red \u001b[31m'), () => '\u001b]0;title\u0007 \u202eback');
    expect(told).toBe(
      [
        'content/a.md:12:1  error  red ␛[31m  [dead-link]',
        '    12 | ␛]0;title␇ U+202Eback',
        '       | ^',
      ].join('\n'),
    );
  });
});
