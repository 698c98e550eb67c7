import type { Finding } from './finding.ts';

/** What a file of the new site holds: a text, or the bytes of a file of the old one. */
export type PlannedFile = { text: string } | { copyOf: string };

/** A migration before anything is written. */
export interface MigrationPlan {
  /** By path from the new site's folder. */
  files: Map<string, PlannedFile>;
  /** Whether a page or file stands at the site's root. */
  hasHome: boolean;
  /** What was taken as it is, in a line each. */
  taken: string[];
  /** What was written in another form, in a line each. */
  translated: string[];
  findings: Finding[];
  /** What Jekyll did not publish and nothing here needs. */
  leftOut: readonly string[];
}
