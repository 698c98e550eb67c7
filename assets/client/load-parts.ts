/**
 * Loads what only some pages have, and what that imports, so that it is fetched at once. It finds the page as
 * the script of every page has left it.
 * @param isThere hears which kind of part has just been loaded
 */
export const loadParts = (isThere: (part: string | undefined) => void): Promise<unknown> =>
  Promise.allSettled(
    Array.from(
      document.querySelectorAll<HTMLElement>('template[data-with]'),
      async ({ dataset }) => {
        await import(dataset.with ?? '');
        isThere(dataset.part);
      },
    ),
  );
