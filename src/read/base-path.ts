/**
 * The path under which a site stands, with a slash at both ends: `framework` gives `/framework/`.
 * @throws Error when it is no plain path
 */
export function basePath(text: string): string {
  const path = `/${text}/`.replace(/\/{2,}/g, '/');
  if (!/^\/(?:[\w.~+-]+\/)*$/.test(path) || /\/\.{1,2}\//.test(path)) {
    throw new Error(
      `The base must be a path such as / or /framework/, made of letters, digits and . _ ~ + -; found "${text}"`,
    );
  }
  return path;
}
