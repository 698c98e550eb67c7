import type { Differences } from './comparison.ts';
import type { SiteAddress } from './site-address.ts';

/**
 * Frames, videos and sounds that are gone. What is fetched only on a click, or from the host
 * without cookies, or is linked to, is still there.
 */
export function compareEmbeds(
  before: readonly SiteAddress[],
  after: readonly SiteAddress[],
): Differences {
  const kept = new Set(after.map(source));
  const lost = before.filter((address) => !kept.has(source(address)));
  const found = lost.map(({ key }) => ({ kind: 'embed' as const, what: key }));
  return { losses: found, changes: [] };
}

const source = ({ key }: SiteAddress) =>
  key
    .replace(/[?#].*/s, '')
    .replace(/^https:\/\/www\./, 'https://')
    .replace(
      /^https:\/\/(?:youtube-nocookie\.com\/embed\/|youtu\.be\/)/,
      'https://youtube.com/embed/',
    );
