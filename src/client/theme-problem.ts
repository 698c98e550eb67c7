import { fileURLToPath } from 'node:url';
import type { Problem } from '../problem.ts';
import { sitePath } from '../read/site-path.ts';

/** What a compiler of the theme threw, as a problem; undefined when it is some other error. */
export function themeProblem(error: unknown, siteDir: string): Problem | undefined {
  return sassProblem(error, siteDir) ?? esbuildProblem(error, siteDir);
}

/** sass.Exception: Sass's documentation, "JavaScript API". */
function sassProblem(error: unknown, siteDir: string): Problem | undefined {
  const { sassMessage, span } = error as {
    sassMessage?: string;
    span?: { url?: URL; start: { line: number; column: number } };
  };
  if (sassMessage === undefined || !span) return undefined;
  return {
    check: 'styles',
    severity: 'error',
    file: span.url ? sitePath(siteDir, fileURLToPath(span.url)) : 'assets/scss',
    line: span.start.line + 1,
    column: span.start.column + 1,
    message: `Sass cannot compile this: ${sassMessage}`,
    hint: 'Correct the line; sass-lang.com explains what may stand there.',
  };
}

/** BuildFailure: esbuild's documentation, "API". */
function esbuildProblem(error: unknown, siteDir: string): Problem | undefined {
  const first = (error as { errors?: EsbuildMessage[] }).errors?.[0];
  if (!first?.text) return undefined;
  const { location } = first;
  return {
    check: 'scripts',
    severity: 'error',
    file: location ? sitePath(siteDir, location.file) : 'assets/client',
    line: location?.line,
    column: location ? location.column + 1 : undefined,
    message: `esbuild cannot bundle this: ${first.text}`,
    hint: 'Correct the line, so that the file is TypeScript again.',
  };
}

interface EsbuildMessage {
  text?: string;
  location?: { file: string; line: number; column: number } | null;
}
