import type { Difference, Differences } from './comparison.ts';
import { matchBy } from './match-by.ts';
import type { PageContent } from './page-content.ts';
import { wordKey, wordsOf } from './word-key.ts';

type Heading = PageContent['headings'][number];

const textKey = ({ text }: Heading) => wordsOf(text).map(wordKey).join(' ');

/** Headings that are gone; another level, or other words under the same anchor, cost no heading. */
export function compareHeadings(
  before: readonly Heading[],
  after: readonly Heading[],
): Differences {
  const named = {
    before: before.filter(({ text }) => text !== ''),
    after: after.filter(({ text }) => text !== ''),
  };
  const same = matchBy(named, (heading) => `${heading.level} ${textKey(heading)}`);
  const relevelled = matchBy(same, textKey);
  const reworded = matchBy(relevelled, ({ id }) => id || undefined);
  const changed = ([was]: [Heading, Heading], now: string): Difference => ({
    ...headingDifference(was),
    now,
  });
  return {
    losses: reworded.before.map(headingDifference),
    changes: [
      ...relevelled.pairs.map((pair) => changed(pair, `${pair[1].text} (level ${pair[1].level})`)),
      ...reworded.pairs.map((pair) => changed(pair, pair[1].text)),
      ...reworded.after.map((heading) => ({
        ...headingDifference(heading),
        what: '',
        now: heading.text,
      })),
    ],
  };
}

const headingDifference = ({ text, level }: Heading): Difference => ({
  kind: 'heading',
  what: text,
  note: `level ${level}`,
});
