import type { CheckName } from '../checks/catalogue.ts';
import type { Site } from '../site.ts';
import { once } from '../once.ts';
import { tellings } from './harm-kinds.ts';
import type { Harm } from './harm.ts';

export const harmCheck: CheckName = 'unsafe-html';

/** How a harm is told, in the problem and in the list of those that are known. */
export const harmMessage = ({ kind, found }: Harm): string => `${tellings[kind].message}: ${found}`;

/** Whether a site lets a harm be in a file: by its settings, or among its known problems. */
export function harmAcceptance({
  settings,
  knownProblems,
}: Pick<Site, 'settings' | 'knownProblems'>): (file: string, harm: Harm) => boolean {
  const known = once(
    () =>
      new Set(
        knownProblems
          .filter(({ check }) => check === harmCheck)
          .map(({ file, what }) => `${file}\n${what}`),
      ),
  );
  return (file, harm) =>
    settings.allowed_html[file]?.includes(harm.kind) === true ||
    known().has(`${file}\n${harmMessage(harm)}`);
}
