import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';

/** Times of whole processes, in seconds. */
export interface Timing {
  name: string;
  /** On the clock. */
  runs: number[];
  median: number;
  /** Median of the CPU time of the process and of those that it waited for; nothing where the system does not say. */
  cpu: number | undefined;
}

/** A command that is timed against others. */
export interface TimedCommand {
  name: string;
  command: string;
  args: readonly string[];
  /** A folder that is removed before each run, so that each writes all of it. */
  output?: string;
}

/**
 * Runs commands in turn, A B A B …, so that a machine whose speed drifts treats them alike;
 * one run of each goes before and is not counted.
 * @throws Error with the command's output, when one fails
 */
export function timeCommands(commands: readonly TimedCommand[], runs: number): Timing[] {
  const timings = commands.map(({ name }) => ({
    name,
    runs: [] as number[],
    cpus: [] as number[],
  }));
  for (let run = -1; run < runs; run++) {
    commands.forEach(({ name, command, args, output }, index) => {
      if (output !== undefined) rmSync(output, { recursive: true, force: true });
      const [started, cpuBefore] = [performance.now(), cpuOfChildren()];
      const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' });
      const seconds = (performance.now() - started) / 1000;
      const cpuAfter = cpuOfChildren();
      if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
      if (run < 0) return;
      timings[index]?.runs.push(seconds);
      if (cpuBefore === undefined || cpuAfter === undefined) return;
      timings[index]?.cpus.push(cpuAfter - cpuBefore);
    });
  }
  return timings.map(({ name, runs: all, cpus }) => ({
    name,
    runs: all,
    median: median(all) ?? 0,
    cpu: median(cpus),
  }));
}

/**
 * CPU time in seconds of all processes that were started here and have ended: `cutime` and `cstime`
 * of Linux's `/proc/self/stat` (proc_pid_stat(5)), whose ticks are hundredths of a second.
 */
function cpuOfChildren(): number | undefined {
  if (process.platform !== 'linux') return undefined;
  // The second field, a name in brackets, may hold blanks.
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}

function median(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
