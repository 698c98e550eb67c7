/** Work that goes on meanwhile: a failure is told where it is waited for, and not before. */
export function awaitedLater<T>(work: Promise<T>): Promise<T> {
  work.catch(() => {});
  return work;
}
