/** How much a problem weighs: an error fails the build, a warning does not. */
export type Severity = 'error' | 'warning';

/** One mistake in a site's source, told to the person who can mend it. */
export interface Problem {
  /** The check that found it, in kebab case, as named in the settings. */
  check: string;
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

/** `content/a.md:12:5  error  what was found  [check]`, with the hint indented under it. */
export function formatProblem(problem: Problem): string {
  const place = [problem.file, problem.line, problem.line && problem.column]
    .filter((part) => part !== undefined)
    .join(':');
  const head = `${place}  ${problem.severity}  ${problem.message}  [${problem.check}]`;
  return problem.hint ? `${head}\n${indent(problem.hint)}` : head;
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
  { annotations = false }: { annotations?: boolean } = {},
): string {
  const sorted = sortProblems(problems);
  const lines = sorted.map(formatProblem);
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
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
