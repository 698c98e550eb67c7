import { problemReport } from '../src/checks/problem-report.ts';
import { formatProblems, type Problem } from '../src/problem.ts';
import { sourceLines } from '../src/read/source-lines.ts';
import { UsageError } from './command-line.ts';

/** How problems are told: to a person, or to a program. */
export type Format = 'text' | 'json';

/**
 * Reads `--format`.
 * @throws UsageError for a format that is not there
 */
export function formatOption(format: string | undefined): Format {
  if (format === undefined || format === 'text' || format === 'json') return format ?? 'text';
  throw new UsageError(`--format takes text or json; found "${format}"`);
}

/**
 * Tells the problems of a run: as text on stderr, on GitHub as annotations too; or as one JSON
 * object on stdout, together with what else the command has to say.
 */
export function tellProblems(
  problems: readonly Problem[],
  siteDir: string,
  format: Format,
  more: Readonly<Record<string, unknown>> = {},
): void {
  const lineOf = sourceLines(siteDir);
  if (format === 'json') {
    console.log(JSON.stringify({ ...more, ...problemReport(problems, lineOf) }, undefined, 2));
  } else if (problems.length > 0) {
    const annotations = process.env.GITHUB_ACTIONS === 'true';
    console.error(formatProblems(problems, { annotations, lineOf }));
  }
}
