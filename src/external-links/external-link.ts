/** Where a link stands. */
export interface LinkPlace {
  file: string;
  line: number;
  column: number;
}

/** A link to another site, and every place that holds it. */
export interface ExternalLink {
  url: string;
  places: readonly LinkPlace[];
}

/**
 * What became of a link. `dead` and `unreachable` are to be mended; `moved` leads on for good, so that
 * a newer address is known; `refused` may lead somewhere, but not for a program.
 */
export type LinkState = 'ok' | 'moved' | 'dead' | 'unreachable' | 'refused' | 'skipped';

/** What a host answered. */
export interface Answer {
  state: LinkState;
  /** Status of the last answer, as 404; none where there was no answer. */
  status?: number | undefined;
  /** Where the link leads on to for good. */
  location?: string | undefined;
  /** What went wrong, in words. */
  reason?: string | undefined;
}

/** A link with its answer. */
export type CheckedLink = ExternalLink & Answer;
