/** Milliseconds before anything is said, and between two words about it. */
const patience = 2000;
const interval = 1000;

/**
 * Tells how far a piece of work is once it takes longer than two seconds: in one line that is
 * written over on a terminal, in lines of their own elsewhere.
 */
export function progressOf(noun: string, output: NodeJS.WriteStream = process.stdout) {
  let started: number | undefined;
  let told = 0;
  return {
    step(done: number, total: number): void {
      const now = performance.now();
      started ??= now;
      if (now - started < patience || now - told < interval) return;
      told = now;
      const text = `${done} of ${total} ${noun}`;
      output.write(output.isTTY ? `\r${text}` : `${text}\n`);
    },
    /** Takes the line away again. */
    end(): void {
      if (told > 0 && output.isTTY) output.write('\r\u001B[K');
    },
  };
}
