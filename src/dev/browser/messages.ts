/** A problem as the overlay shows it. */
export interface ShownProblem {
  severity: 'error' | 'warning';
  /** `content/a.md:12:5` */
  place: string;
  check: string;
  message: string;
  hint?: string | undefined;
  /** The lines around it. */
  source: { number: number; text: string; isIt: boolean }[];
}

/** What the development server tells open pages. */
export type LiveMessage =
  { type: 'version'; version: number } | { type: 'problems'; problems: ShownProblem[] };
