import { describe, expect, it } from 'vitest';
import { lintProse } from '../../src/prose/lint-prose.ts';
import { meanLength, readingGrade, sentencesOf } from '../../src/prose/measure-prose.ts';
import { proseOf } from '../../src/prose/prose-of.ts';
import { limitsFor } from '../../src/prose/prose-settings.ts';

describe('the running text of a page', () => {
  it.each<[string, string, [number, string][]]>([
    [
      'paragraphs over several lines',
      'One\ntwo.\n\nThree.',
      [
        [1, 'One two.'],
        [4, 'Three.'],
      ],
    ],
    [
      'items of lists',
      '- One.\n- Two.',
      [
        [1, 'One.'],
        [2, 'Two.'],
      ],
    ],
    [
      'no headings and tables',
      '## Head\n\n| a | b |\n| - | - |\n| c | d |\n\nText.',
      [[7, 'Text.']],
    ],
    ['no code', 'See `x y`.\n\n```\nNot this.\n```', [[1, 'See code.']]],
    [
      'words of links and emphasis',
      'See [the *page*](a) and **it**.',
      [[1, 'See the page and it.']],
    ],
    [
      'tags as the words they stand for',
      'A {% term "dna" "cell" %} by {% tool "git" %}.',
      [[1, 'A cell by git.']],
    ],
    ['no components', '{% include callout.html\n   content="A." %}\n\nText.', [[4, 'Text.']]],
    [
      'no Liquid that is shown as it is',
      '{% raw %}\n{% tool "a" %}\n{% endraw %}\n\nText.',
      [[5, 'Text.']],
    ],
  ])('%s', (_, source, expected) => {
    expect(proseOf(source).map(({ line, text }) => [line, text])).toEqual(expected);
  });
});

const sentences = (text: string) => sentencesOf([{ line: 1, text }]);

describe('sentences', () => {
  it.each<[string, number[]]>([
    ['One two three. Four five!', [3, 2]],
    ['Data, e.g. genomes, is here.', [5]],
    ['The 1+MG Framework of 2022–2026 has 1.5 parts.', [8]],
    ['Is it? Yes.', [2, 1]],
  ])('%s', (text, words) => {
    expect(sentences(text).map((sentence) => sentence.words)).toEqual(words);
  });

  it('have a mean and a grade, by the formula of Flesch and Kincaid', () => {
    // 6 words, 6 syllables: 0.39 × 6 + 11.8 × 1 − 15.59
    expect(readingGrade(sentences('The cat sat on the mat.'))).toBeCloseTo(-1.45, 2);
    // 12 words in 2 sentences, 15 syllables
    expect(
      readingGrade(sentences('The cat sat on the table. The dog was under the water.')),
    ).toBeCloseTo(0.39 * 6 + 11.8 * (15 / 12) - 15.59, 2);
    expect(meanLength(sentences('One two three. Four.'))).toBe(2);
  });
});

const lint = (source: string, settings: Parameters<typeof lintProse>[1]) =>
  lintProse({ file: 'content/a/b.md', source, firstLine: 5 }, settings);

describe('the linter', () => {
  it('tells of a long sentence with its line', () => {
    expect(lint('Short.\n\nThis one is too long.', { max_sentence: 4 })).toEqual([
      {
        check: 'long-sentence',
        severity: 'error',
        file: 'content/a/b.md',
        line: 7,
        column: 1,
        message: 'A sentence of 5 words: "This one is too long. …"',
        hint: 'Make two of it, or a list. The limit is 4 words.',
      },
    ]);
  });

  it('tells of a page that is hard to read, if it has sentences enough to say so', () => {
    const hard = 'Interoperability necessitates organisational standardisation. ';
    const checks = (count: number) =>
      lint(hard.repeat(count), { max_grade: 12, max_mean: 3 }).map(({ check }) => check);
    expect(checks(4)).toEqual([]);
    expect(checks(5)).toEqual(['sentence-length', 'reading-grade']);
  });

  it.each([
    ['We organize it.', ['"organize" is written']],
    ['Organize it.', ['"Organize" is written']],
    ['They reorganize and organizes.', []],
    ['Say not "organize".', []],
    ['Write `organize`.', []],
  ])('tells of words: %s', (source, messages) => {
    const found = lint(source, { words: { organize: 'organise' } });
    expect(found.map(({ message }) => message)).toEqual(messages);
  });

  it.each([
    ['a sentence in a line', 'Short. This one is too long now.', [5, 8]],
    ['one on a later line', 'Short is\nit. This one is too long now.', [6, 5]],
    ['one with markup', '- Short. *This* [one](two) is too long now.', [5, 11]],
    ['one after a tag', 'A {% tool "x" %}.\n\n{% term "b" "Bee" %} is the name of it.', [7, 14]],
  ])('tells where it stands: %s', (_, source, [line, column] = []) => {
    expect(lint(source, { max_sentence: 4 })).toMatchObject([{ line, column }]);
  });

  it.each([
    ['We organize it.', [5, 4]],
    ['One line,\nthen `organize` and "organize", and we organize.', [6, 40]],
    ['- One.\n- They *organize* it.', [6, 9]],
  ])('tells where a word stands: %s', (source, [line, column] = []) => {
    expect(lint(source, { words: { organize: 'organise' } })).toMatchObject([{ line, column }]);
  });

  it('takes the limits of the deepest folder', () => {
    const settings = { max_grade: 12, max_mean: 20, folders: { a: { max_grade: 9 } } };
    expect(limitsFor('content/a/b.md', settings)).toEqual({ max_grade: 9, max_mean: 20 });
    expect(limitsFor('content/ab.md', settings)).toEqual({ max_grade: 12, max_mean: 20 });
  });
});
