import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../problem.ts';
import type { ShownProblem } from './browser/messages.ts';

const around = 2;

/** A problem with the lines of the source around it. */
export function shownProblem(problem: Problem, siteDir: string): ShownProblem {
  const { file, line, column, severity, check, message, hint } = problem;
  return {
    severity,
    check,
    message,
    hint,
    place: [file, line, line && column].filter(Boolean).join(':'),
    source: line === undefined ? [] : linesAround(join(siteDir, file), line),
  };
}

function linesAround(path: string, line: number): ShownProblem['source'] {
  let lines: string[];
  try {
    lines = readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    // The file may have gone since; its problem is told all the same.
    return [];
  }
  const first = Math.max(line - around, 1);
  return lines
    .slice(first - 1, line + around)
    .map((text, index) => ({ number: first + index, text, isIt: first + index === line }));
}
