/**
 * Makes a runner of work that does it piece after piece, and lets the event loop turn before each
 * `pieces`-th. Promises alone never do: what pages hand to files and to other processes would wait for
 * the last page.
 */
export function inTurns(pieces: number): <Result>(work: () => Result) => Promise<Result> {
  let started = 0;
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = started++ % pieces === 0;
    const done = last.then(() => (turn ? nextTurn() : undefined)).then(work);
    // A failure is told to whoever asked for this piece; the next one is done all the same.
    last = done.catch(() => {});
    return done;
  };
}

/** Resolves when the event loop has turned: what waited for files or other processes has gone on. */
export const nextTurn = () => new Promise<void>((resolve) => setImmediate(resolve));
