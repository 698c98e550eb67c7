import type { CheckName } from '../checks/catalogue.ts';
import { escapePattern } from '../escape-pattern.ts';
import type { Problem } from '../problem.ts';
import type { Position } from '../read/position.ts';
import { meanLength, readingGrade, sentencesOf } from './measure-prose.ts';
import { proseOf } from './prose-of.ts';
import { placeOf, placeOfWord } from './place-of.ts';
import { limitsFor, type ProseSettings } from './prose-settings.ts';

/** A page's text, with the line at which it begins in its file. */
export interface ProsePage {
  file: string;
  /** Markdown with Liquid, without front matter. */
  source: string;
  /** 1-based line of the file at which `source` begins. */
  firstLine: number;
}

/** Too few sentences to say how a page reads. */
const fewest = 5;

/** What a style guide asks of sentences and words, held against one page. */
export function lintProse(page: ProsePage, settings: ProseSettings): Problem[] {
  const { file, firstLine } = page;
  const limits = limitsFor(file, settings);
  const passages = proseOf(page.source);
  const sentences = sentencesOf(passages);
  const problems: Problem[] = [];
  const tell = (check: CheckName, place: Position, message: string, hint: string) => {
    const line = place.line + firstLine - 1;
    problems.push({ check, severity: 'error', file, line, column: place.column, message, hint });
  };

  for (const { words, text, line } of sentences) {
    if (limits.max_sentence === undefined || words <= limits.max_sentence) continue;
    const start = text.split(/\s+/).slice(0, 6).join(' ');
    tell(
      'long-sentence',
      placeOf(page.source, line, text),
      `A sentence of ${words} words: "${start} …"`,
      `Make two of it, or a list. The limit is ${limits.max_sentence} words.`,
    );
  }
  if (sentences.length >= fewest) {
    // What is said of the whole page stands where its text begins.
    const beginning = placeOf(page.source, sentences[0]?.line ?? 1, sentences[0]?.text ?? '');
    const [mean, grade] = [meanLength(sentences), readingGrade(sentences)];
    if (limits.max_mean !== undefined && mean > limits.max_mean) {
      tell(
        'sentence-length',
        beginning,
        `Sentences have ${mean.toFixed(1)} words on average`,
        `Shorten them to ${limits.max_mean} or fewer.`,
      );
    }
    if (limits.max_grade !== undefined && grade > limits.max_grade) {
      tell(
        'reading-grade',
        beginning,
        `The reading grade is ${grade.toFixed(1)}`,
        `Use shorter sentences and words. The limit is ${limits.max_grade}.`,
      );
    }
  }
  // A word in quotation marks is spoken of, or a name.
  const own = passages.map(({ line, text }) => ({ line, text: text.replace(quoted, '') }));
  for (const [wrong, right] of Object.entries(settings.words ?? {})) {
    const pattern = new RegExp(
      `(?<![\\p{L}\\p{N}-])${escapePattern(wrong)}(?![\\p{L}\\p{N}])`,
      'iu',
    );
    for (const { line, text } of own) {
      const found = pattern.exec(text)?.[0];
      if (!found) continue;
      const place = placeOfWord(page.source, line, pattern, quoted);
      tell('word-choice', place, `"${found}" is written`, `Write "${right}".`);
    }
  }
  return problems;
}

const quoted = /["“”‘][^"“”’]{1,80}["“”’]/g;
