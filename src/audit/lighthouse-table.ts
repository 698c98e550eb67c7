import type { LighthouseRun } from './lighthouse-page.ts';

/** The runs of one page. */
export interface LighthousePage {
  /** As the table names it: "the home page". */
  name: string;
  runs: readonly LighthouseRun[];
}

/**
 * A Markdown table with a row for each page. Each figure is the median of its runs, with the range
 * behind it where they differ.
 */
export function lighthouseTable(pages: readonly LighthousePage[]): string {
  const head = [
    'page',
    'performance',
    'accessibility',
    'best practices',
    'SEO',
    'largest paint',
    'shift',
    'blocking',
    'sent',
  ];
  const rows = pages.map(({ name, runs }) => [
    name,
    ...[0, 1, 2, 3].map((index) => figure(runs, (run) => run.scores[index] ?? 0, String)),
    figure(
      runs,
      (run) => run.largestPaint,
      (seconds) => `${seconds.toFixed(2)} s`,
    ),
    figure(
      runs,
      (run) => run.shift,
      (shift) => String(Number(shift.toFixed(3))),
    ),
    figure(
      runs,
      (run) => run.blocking,
      (time) => `${Math.round(time)} ms`,
    ),
    figure(
      runs,
      (run) => run.bytes,
      (bytes) => `${(bytes / 1000).toFixed(1)} kB`,
    ),
  ]);
  const rule = ['---', ...head.slice(1).map(() => '---:')];
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function figure(
  runs: readonly LighthouseRun[],
  of: (run: LighthouseRun) => number,
  written: (value: number) => string,
): string {
  const sorted = runs.map(of).toSorted((a, b) => a - b);
  // Of an even number the lower one: a value that was measured.
  const median = written(sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN);
  const ends = [sorted[0], sorted.at(-1)].map((value) => written(value ?? Number.NaN));
  return ends[0] === ends[1] ? median : `${median} (${ends.join('–')})`;
}
