/**
 * Loads what only some pages have, and what that imports, so that it is fetched at once. It finds the page as
 * the script of every page has left it.
 */
export const loadParts = (): Promise<unknown> =>
  Promise.allSettled(
    Array.from(
      document.querySelectorAll<HTMLElement>('template[data-with]'),
      ({ dataset }) => import(dataset.with ?? ''),
    ),
  );
