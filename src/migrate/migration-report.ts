import { harmCheck } from '../harm/accepted-harm.ts';
import type { Problem } from '../problem.ts';
import type { Finding } from './finding.ts';
import type { Changes } from './apply-migration.ts';

/** All that a migration tells. */
export interface Told {
  taken: readonly string[];
  translated: readonly string[];
  findings: readonly Finding[];
  /** What the checks of a build found in the new site. */
  problems: readonly Problem[];
  leftOut: readonly string[];
  changes: Changes;
}

/** The report for people, in Markdown; the screen shows the same. */
export function migrationReport({ taken, translated, findings, problems, leftOut }: Told): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const parts = [
    '# What the migration did\n',
    section('Taken as it was', taken),
    section('Written in another form', translated),
    list(
      'To look at',
      findings.map((finding) => entry(finding, finding.message, finding.advice)),
      'Nothing was found that needs a person.',
    ),
    list(
      'What the checks say',
      notFound(problems, findings).map((problem) =>
        entry(problem, `${problem.message} [${problem.check}]`, problem.hint ?? ''),
      ),
      'The checks found nothing.',
      errors
        ? `The old site had these mistakes, too. Its ${errors} errors are listed in \`_data/known-problems.yml\`, so that the site can be built; every new one is an error. Mend them one by one, and take each out of that list.`
        : undefined,
    ),
    section('Not published by Jekyll, and not taken', leftOut),
  ];
  return `${parts.filter(Boolean).join('\n')}`;
}

/** HTML that can do harm is told under what to look at, with advice for those who move a site. */
function notFound(problems: readonly Problem[], findings: readonly Finding[]): Problem[] {
  const found = new Set(findings.map(({ file, line }) => `${file}:${line}`));
  return problems.filter(
    ({ check, file, line }) => check !== harmCheck || !found.has(`${file}:${line}`),
  );
}

/** The lines that close the report on screen. */
export function migrationSummary({ findings, problems, changes }: Told): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const lines = [
    `${changes.write.length} files written, ${changes.remove.length} removed; ${findings.length} things to look at, ${errors} known problems, ${problems.length - errors} warnings.`,
  ];
  if (changes.edited.length) {
    lines.push(
      `${changes.edited.length} files were edited since the last migration, and their source has changed. They were left as they are:`,
      ...changes.edited.map((path) => `  ${path}`),
      'Run again with --overwrite to replace them by the new ones.',
    );
  }
  return lines.join('\n');
}

const section = (title: string, lines: readonly string[]) =>
  lines.length ? `## ${title}\n\n${lines.map((line) => `- ${line}`).join('\n')}\n` : '';

const list = (title: string, entries: readonly string[], none: string, intro?: string) =>
  `## ${title}\n\n${intro ? `${intro}\n\n` : ''}${entries.length ? entries.join('\n') : none}\n`;

interface Place {
  file: string;
  line?: number | undefined;
}

const entry = ({ file, line }: Place, message: string, advice: string) =>
  `- \`${line === undefined ? file : `${file}:${line}`}\` ${escaped(message)}${advice ? `\n  ${escaped(advice)}` : ''}`;

/** Tags would be read as HTML where the report is shown. */
const escaped = (text: string) => text.replaceAll('<', '&lt;').replace(/\s*\n\s*/g, ' ');
