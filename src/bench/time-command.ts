import { spawnSync } from 'node:child_process';

/** Wall times of whole processes, in seconds. */
export interface Timing {
  name: string;
  runs: number[];
  median: number;
}

/** A command that is timed against others. */
export interface TimedCommand {
  name: string;
  command: string;
  args: readonly string[];
}

/**
 * Runs commands in turn, A B A B …, so that a machine whose speed drifts treats them alike;
 * one run of each goes before and is not counted.
 * @throws Error with the command's output, when one fails
 */
export function timeCommands(commands: readonly TimedCommand[], runs: number): Timing[] {
  const timings = commands.map(({ name }): Timing => ({ name, runs: [], median: 0 }));
  for (let run = -1; run < runs; run++) {
    commands.forEach(({ name, command, args }, index) => {
      const started = performance.now();
      const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
      const seconds = (performance.now() - started) / 1000;
      if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
      if (run >= 0) timings[index]?.runs.push(seconds);
    });
  }
  return timings.map((timing) => ({ ...timing, median: median(timing.runs) }));
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
