import { comparableUrl } from '../jekyll/permalink.ts';
import type { BodyFacts } from '../links/find-links.ts';
import type { TracedPositions } from '../links/trace-positions.ts';
import type { Page } from '../page.ts';
import type { Problem } from '../problem.ts';
import { nowhere } from '../read/position.ts';
import type { Site } from '../site.ts';

/** Links to the site itself that are written with its host; on a preview they lead out of it. */
export function checkOwnAddresses(
  page: Page,
  { links }: BodyFacts,
  site: Pick<Site, 'settings' | 'base' | 'pageByUrl' | 'assets'>,
  trace: () => TracedPositions,
): Problem[] {
  const root = rootOf(site);
  if (root === undefined) return [];
  return links.flatMap(({ written, target }, index): Problem[] => {
    if (target.kind !== 'outside' || !`${written}/`.startsWith(root)) return [];
    // What Liquid makes by absolute_url follows the settings.
    if (!page.source.includes(written)) return [];
    const path = `/${written.slice(root.length)}`;
    return [
      {
        check: 'own-address',
        severity: 'warning',
        file: page.file,
        ...(trace().links[index] ?? nowhere),
        message: `"${written}" is an address of this site`,
        hint: leadsSomewhere(path, site)
          ? `Write "${path}".`
          : `Nothing is published at "${path}"; write the path of what you mean, without the host.`,
      },
    ];
  });
}

const rootOf = ({ settings, base }: Pick<Site, 'settings' | 'base'>) =>
  settings.url === undefined ? undefined : new URL(base, settings.url).href;

function leadsSomewhere(path: string, { pageByUrl, assets }: Pick<Site, 'pageByUrl' | 'assets'>) {
  const plain = path.replace(/[?#].*/s, '');
  return pageByUrl.has(comparableUrl(plain)) || assets.has(plain.slice(1));
}
