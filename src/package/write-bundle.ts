import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../build/write-whole.ts';
import type { CommandBundle } from './bundle-commands.ts';

/** What `scripts/framework-site.js` reads before it runs a command. */
export interface BundleManifest {
  /** File name of each command, by the command's name. */
  commands: Record<string, string>;
  /** Time and size of all that was bundled, by path from the toolkit's folder. */
  inputs: Record<string, [time: number, size: number]>;
}

/** The toolkit's folder of what is made, from the toolkit's folder. */
export const bundleFolder = 'dist';

/** A day: commands that were started from the last bundle may still load a part of it. */
const keptFor = 24 * 60 * 60 * 1000;

/**
 * Writes a bundle beside the one before. A command finds it by the manifest, which comes last and at
 * once: whoever is killed half-way leaves the old one, and two that write write the same files.
 * @param started when the sources began to be read; what has changed since is read again next time
 */
export function writeBundle(root: string, bundle: CommandBundle, started: number): void {
  const folder = join(root, bundleFolder);
  for (const [name, content] of bundle.files) writeWhole(join(folder, name), content);
  const inputs = ['node_modules/.package-lock.json', ...bundle.inputs.filter(isOwn)].flatMap(
    (path): [string, [number, number]][] => {
      const found = statSync(join(root, path), { throwIfNoEntry: false });
      if (!found) return [];
      return [[path, [found.mtimeMs < started ? found.mtimeMs : 0, found.size]]];
    },
  );
  const { commands } = bundle;
  const manifest: BundleManifest = { commands, inputs: Object.fromEntries(inputs) };
  writeWhole(join(folder, 'commands.json'), JSON.stringify(manifest));
}

/** Packages change by installing alone, which the lock file in their folder shows. */
const isOwn = (path: string) => !path.startsWith('node_modules/');

/** Files of a bundle, and what a killed process left unfinished. */
const isMade = /-[A-Z0-9]{8}\.js(?:\.map)?$|\.\d+$/;

/** Takes away what no bundle of the last day holds; `everything`: what this one does not. */
export function removeLeftovers(
  root: string,
  { files }: CommandBundle,
  { everything = false } = {},
): void {
  const folder = join(root, bundleFolder);
  const limit = Date.now() - (everything ? 0 : keptFor);
  for (const name of readdirSync(folder)) {
    if (files.has(name) || !isMade.test(name)) continue;
    const path = join(folder, name);
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? limit) < limit) {
      rmSync(path, { force: true });
    }
  }
}
