import { compareText } from './compare-text.ts';
import type { CheckName } from './checks/catalogue.ts';
import { sourceExcerpt } from './checks/source-excerpt.ts';
import { visibleSigns } from './checks/visible-signs.ts';

/** How much a problem weighs: an error fails the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** One mistake in a site's source, told to the person who can mend it. */
export interface Problem {
  /** The check that found it, as named in the settings. */
  check: CheckName;
  severity: Severity;
  /** Path from the site's folder, with forward slashes. */
  file: string;
  /** 1-based. */
  line?: number | undefined;
  /** 1-based, in UTF-16 units. */
  column?: number | undefined;
  /** What was found. */
  message: string;
  /** What to write instead. */
  hint?: string | undefined;
}

/** Takes a problem where it is found; whoever hands one in decides where it goes. */
export type Report = (problem: Problem) => void;

/** A line of one of the site's files by its number; undefined where there is none. */
export type LineOf = (file: string, line: number) => string | undefined;

/** Problems in the order in which a person works through them: by file, then by place. */
export function sortProblems<T extends PlacedMessage>(problems: readonly T[]): T[] {
  return [...problems].toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.check ?? '', b.check ?? '') ||
      compareText(a.message, b.message),
  );
}

type PlacedMessage = Pick<Problem, 'file' | 'line' | 'column' | 'message'> & { check?: string };

/**
 * `content/a.md:12:5  error  what was found  [check]`; indented under it the hint, and the line of
 * source with a marker under the place.
 */
export function formatProblem(problem: Problem, lineOf: LineOf = () => undefined): string {
  const { file, line, column, severity, check, message, hint } = problem;
  const place = [file, line, line && column].filter((part) => part !== undefined).join(':');
  const source = line === undefined ? undefined : lineOf(file, line);
  const below = [
    hint && visibleSigns(hint),
    source?.trim() && column ? sourceExcerpt(problem, source) : undefined,
  ];
  return [
    visibleSigns(`${place}  ${severity}  ${message}  [${check}]`),
    ...below.filter((text) => text).map((text) => indent(text ?? '')),
  ].join('\n');
}

/** The line that closes a list of problems: `2 errors, 1 warning`. */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  const warnings = problems.length - errors;
  const parts = [
    errors ? plural(errors, 'error') : '',
    warnings ? plural(warnings, 'warning') : '',
  ].filter(Boolean);
  return parts.join(', ') || 'no problems';
}

/**
 * The one printer: all problems, sorted, then their count.
 * With `annotations` each is also told as a GitHub Actions workflow command.
 */
export function formatProblems(
  problems: readonly Problem[],
  { annotations = false, lineOf }: { annotations?: boolean; lineOf?: LineOf } = {},
): string {
  const sorted = sortProblems(problems);
  const lines = sorted.map((problem) => formatProblem(problem, lineOf));
  if (annotations) lines.push(...sorted.map(formatAnnotation));
  return [...lines, countProblems(sorted)].join('\n');
}

/** GitHub Actions documentation, "Workflow commands": properties and data are percent-escaped. */
function formatAnnotation(problem: Problem): string {
  const properties = [
    `file=${escapeProperty(problem.file)}`,
    problem.line ? `line=${problem.line}` : '',
    problem.column ? `col=${problem.column}` : '',
    `title=${escapeProperty(problem.check)}`,
  ].filter(Boolean);
  const text = [problem.message, problem.hint].filter(Boolean).join('\n');
  return `::${problem.severity} ${properties.join(',')}::${escapeData(text)}`;
}

const escapeData = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string) =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

const indent = (text: string) => text.replace(/^/gm, '    ');
const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;
