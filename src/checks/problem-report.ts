import { sortProblems, type LineOf, type Problem } from '../problem.ts';

/** The problems of a run as data, for tools: `--format json`. */
export interface ProblemReport {
  errors: number;
  warnings: number;
  problems: (Problem & { source?: string | undefined })[];
}

/** All problems, sorted, each with the line of source that it stands on. */
export function problemReport(problems: readonly Problem[], lineOf: LineOf): ProblemReport {
  const sorted = sortProblems(problems);
  const errors = sorted.filter(({ severity }) => severity === 'error').length;
  return {
    errors,
    warnings: sorted.length - errors,
    problems: sorted.map(({ file, line, column, severity, check, message, hint }) => ({
      file,
      line,
      column,
      severity,
      check,
      message,
      hint,
      source: line === undefined ? undefined : lineOf(file, line),
    })),
  };
}
