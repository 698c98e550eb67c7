import type { Difference, Differences } from './comparison.ts';
import { matchBy } from './match-by.ts';
import type { SiteAddress } from './site-address.ts';
import type { TwoSites } from './two-sites.ts';
import { wordKey, wordsOf } from './word-key.ts';

/** A link with its address as both sites can be asked about it. */
export interface ComparedLink {
  address: SiteAddress;
  text: string;
}

const textKey = ({ text }: ComparedLink) => wordsOf(text).map(wordKey).join(' ');

/**
 * Links that are gone or lead elsewhere. Other words, and the address to which a redirect leads
 * anyway, cost a reader nothing; nor does a link that has led nowhere.
 */
export function compareLinks(
  links: { before: readonly ComparedLink[]; after: readonly ComparedLink[] },
  sites: TwoSites,
): Differences {
  const same = matchBy(links, (link) => `${link.address.key} ${textKey(link)}`);
  const reworded = matchBy(same, ({ address }) => address.key);
  const redirected = matchBy(reworded, ({ address }) => sites.finalKey(address));
  const moved = matchBy(redirected, (link) => textKey(link) || undefined);
  const found: Differences = {
    losses: [],
    changes: [
      ...reworded.pairs.map(([was, is]) => ({ ...linkDifference(was), now: `“${is.text}”` })),
      ...redirected.pairs.map(([was, is]) => ({ ...linkDifference(was), now: is.address.key })),
      ...moved.after.map((is) => ({ ...linkDifference(is), what: '', now: is.address.key })),
    ],
  };
  const tell = (was: ComparedLink, now?: string) => {
    const difference = { ...linkDifference(was), ...(now !== undefined && { now }) };
    if (sites.ledSomewhere(was.address)) found.losses.push(difference);
    else found.changes.push({ ...difference, note: 'led nowhere in the old site' });
  };
  for (const [was, is] of moved.pairs) tell(was, is.address.key);
  for (const was of moved.before) tell(was);
  return found;
}

const linkDifference = ({ address, text }: ComparedLink): Difference => ({
  kind: 'link',
  what: address.key,
  ...(text && { text }),
});
