import { build, type Finished } from './run.ts';

/**
 * Builds a site that several tests look at.
 * @throws Error with what the command said, when it did not end well or had anything to complain of
 */
export async function buildCleanly(
  site: string,
  out: string,
  ...args: string[]
): Promise<Finished> {
  const result = await build(site, out, ...args);
  if (result.code !== 0 || result.stderr !== '') {
    throw new Error(`The build ended with ${result.code}:\n${result.stderr}`);
  }
  return result;
}
