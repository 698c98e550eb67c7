import type { Problem } from '../problem.ts';

/** A folder that is no site any more, as a problem that open pages can show. */
export const noSiteProblem = ({ message }: Error): Problem => ({
  check: 'site',
  severity: 'error',
  file: 'content',
  message,
});
