import { syllable } from 'syllable';
import type { Passage } from './prose-of.ts';

/** A sentence with the line of the passage that it stands in. */
export interface Sentence extends Passage {
  words: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const word = /[\p{L}\p{N}]+(?:[’'+./–-][\p{L}\p{N}]+)*\+?/gu;

/** Sentences by Unicode's rules (UAX 29); "e.g." and initials do not end one. */
export function sentencesOf(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap(({ line, text }) =>
    [...segmenter.segment(text.replace(/\b(e\.g|i\.e|etc|vs|cf|No)\./g, '$1'))].flatMap(
      ({ segment }) => {
        const words = segment.match(word)?.length ?? 0;
        return words > 0 ? [{ line, text: segment.trim(), words }] : [];
      },
    ),
  );
}

/** Words of a sentence on average. */
export const meanLength = (sentences: readonly Sentence[]): number =>
  sum(sentences.map(({ words }) => words)) / sentences.length;

/**
 * The Flesch–Kincaid grade of a text: 0.39 words a sentence + 11.8 syllables a word − 15.59 (Kincaid
 * et al., 1975). It estimates the years of school (in the United States) that reading it asks for.
 */
export function readingGrade(sentences: readonly Sentence[]): number {
  const words = sum(sentences.map((sentence) => sentence.words));
  const syllables = sum(sentences.map(({ text }) => syllable(text)));
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
