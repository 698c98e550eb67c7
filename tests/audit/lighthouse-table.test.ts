import { expect, it } from 'vitest';
import type { LighthouseRun } from '../../src/audit/lighthouse-page.ts';
import { lighthouseTable } from '../../src/audit/lighthouse-table.ts';

const run = (largestPaint: number, performance = 100): LighthouseRun => ({
  scores: [performance, 100, 96, 100],
  largestPaint,
  shift: 0,
  blocking: 0,
  bytes: 61_449,
  costs: [],
});

it('a table gives the median of the runs, and the range where they differ', () => {
  const pages = [
    { name: 'home', runs: [run(1.5, 97), run(0.9), run(1.1)] },
    { name: 'text', runs: [run(2), run(1)] },
    { name: 'search', runs: [run(0.904)] },
  ];
  const rows = lighthouseTable(pages).split('\n');
  expect(rows).toHaveLength(5);
  expect(rows[2]).toBe(
    '| home | 100 (97–100) | 100 | 96 | 100 | 1.10 s (0.90 s–1.50 s) | 0 | 0 ms | 61.4 kB |',
  );
  expect(rows[3]).toContain('| 1.00 s (1.00 s–2.00 s) |');
  expect(rows[4]).toBe('| search | 100 | 100 | 96 | 100 | 0.90 s | 0 | 0 ms | 61.4 kB |');
});
