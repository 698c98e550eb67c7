import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The folders beside an output folder that publishing uses. */
export interface Staging {
  /** Where a build writes. */
  next: string;
  /** Where the old output lies while the new one moves in. */
  previous: string;
}

/** The two folders stand beside the target, so that moving in is a change of name. */
export function stagingFor(out: string): Staging {
  const beside = (suffix: string) => join(dirname(out), `.${basename(out)}.${suffix}`);
  return { next: beside('next'), previous: beside('previous') };
}

/**
 * Puts right what a killed run left behind: the old output returns to its place when no new one
 * has moved in, and goes when one has. Every command that reads or writes an output calls it.
 */
export function recoverOutput(out: string): void {
  const { previous } = stagingFor(out);
  if (!existsSync(previous)) return;
  if (existsSync(out)) rmSync(previous, { recursive: true });
  else renameSync(previous, out);
}

/** Makes an empty staging folder. */
export function openStaging(out: string): Staging {
  recoverOutput(out);
  const staging = stagingFor(out);
  rmSync(staging.next, { recursive: true, force: true });
  mkdirSync(staging.next, { recursive: true });
  return staging;
}

/** Moves the old output aside and the new one in; then the old one goes. */
export function publish(out: string): void {
  const { next, previous } = stagingFor(out);
  if (existsSync(out)) renameSync(out, previous);
  renameSync(next, out);
  rmSync(previous, { recursive: true, force: true });
}

/** Throws the staged output away; what is published stays as it is. */
export function discardStaging(out: string): void {
  rmSync(stagingFor(out).next, { recursive: true, force: true });
}

/** Names that no output has at its top, and those that a page may bring there. */
const sourceMarks = ['package.json', '.git', '_config.yml'];
const siteMarks = ['content', '_data'];

/**
 * Why a folder may not be replaced by an output; undefined when it may.
 * A folder that holds sources is never one, whatever was typed.
 */
export function reasonAgainstOutput(out: string, siteDir: string): string | undefined {
  const found = statSync(out, { throwIfNoEntry: false });
  if (found && !found.isDirectory()) return 'it is a file';
  if (`${siteDir}/`.startsWith(`${out}/`)) return 'it holds the site itself';
  for (const source of ['content', '_data', '_includes', '_layouts', 'assets']) {
    if (`${out}/`.startsWith(`${join(siteDir, source)}/`))
      return `it lies in the site's ${source}/`;
  }
  const names = found ? readdirSync(out) : [];
  // Every build leaves a .nojekyll.
  const marks = names.includes('.nojekyll') ? sourceMarks : [...sourceMarks, ...siteMarks];
  const source = names.find((name) => marks.includes(name));
  return source && `it holds "${source}", so it is no output of a build`;
}
