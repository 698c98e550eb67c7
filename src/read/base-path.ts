const slashed = (text: string) => `/${text}/`.replace(/\/{2,}/g, '/');

/** Whether a text can be the path under which a site stands. */
export const isBasePath = (text: string): boolean =>
  /^\/(?:[\w.~+-]+\/)*$/.test(slashed(text)) && !/\/\.{1,2}\//.test(slashed(text));

/**
 * The path under which a site stands, with a slash at both ends: `framework` gives `/framework/`.
 * @throws Error when it is no plain path
 */
export function basePath(text: string): string {
  if (!isBasePath(text)) {
    throw new Error(
      `The base must be a path such as / or /framework/, made of letters, digits and . _ ~ + -; found "${text}"`,
    );
  }
  return slashed(text);
}
