import type { Difference, Differences } from './comparison.ts';
import { matchBy } from './match-by.ts';
import type { SiteAddress } from './site-address.ts';
import type { TwoSites } from './two-sites.ts';
import { wordKey, wordsOf } from './word-key.ts';

/** An image with its address as both sites can be asked about it. */
export interface ComparedImage {
  address: SiteAddress;
  alt: string;
}

/** Images that are gone, and texts of images that have lost words. */
export function compareImages(
  images: { before: readonly ComparedImage[]; after: readonly ComparedImage[] },
  sites: TwoSites,
): Differences {
  const found: Differences = { losses: [], changes: [] };
  const same = matchBy(images, ({ address, alt }) => `${address.key} ${alt}`);
  const kept = matchBy(same, ({ address }) => address.key);
  const renamed = matchRenamed(kept, sites);
  const replaced = matchBy(renamed, ({ alt }) => alt || undefined);
  for (const [was, is] of [...kept.pairs, ...renamed.pairs]) {
    if (was.alt === is.alt) continue;
    const isLoss = !hasAllWords(was.alt, is.alt);
    const { key } = was.address;
    const difference: Difference = { kind: 'alt', what: key, text: was.alt, now: is.alt };
    (isLoss ? found.losses : found.changes).push(difference);
  }
  for (const [was, is] of renamed.pairs) {
    found.changes.push({ ...imageDifference(was), now: is.address.key, note: 'the same picture' });
  }
  const tell = (was: ComparedImage, now?: string) => {
    const difference = { ...imageDifference(was), ...(now !== undefined && { now }) };
    if (sites.ledSomewhere(was.address)) found.losses.push(difference);
    else found.changes.push({ ...difference, note: 'was missing in the old site' });
  };
  for (const [was, is] of replaced.pairs) tell(was, is.address.key);
  for (const was of replaced.before) tell(was);
  for (const is of replaced.after) {
    found.changes.push({ ...imageDifference(is), what: '', now: is.address.key });
  }
  return found;
}

/** Pairs pictures that lie elsewhere, byte for byte. */
function matchRenamed(
  { before, after }: { before: readonly ComparedImage[]; after: readonly ComparedImage[] },
  sites: TwoSites,
) {
  const twin = new Map<ComparedImage, string>();
  for (const was of before) {
    const is = after.find(
      (one) => !twin.has(one) && sites.areSameFiles(was.address.key, one.address.key),
    );
    if (is) twin.set(is, was.address.key);
  }
  return matchBy({ before, after }, (image) =>
    before.includes(image) ? image.address.key : twin.get(image),
  );
}

const hasAllWords = (was: string, is: string) => {
  const words = new Set(wordsOf(is).map(wordKey));
  return wordsOf(was).every((word) => words.has(wordKey(word)));
};

const imageDifference = ({ address, alt }: ComparedImage): Difference => ({
  kind: 'image',
  what: address.key,
  ...(alt && { text: alt }),
});
