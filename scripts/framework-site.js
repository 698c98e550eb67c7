#!/usr/bin/env node
// The commands: `npm run build` here, `framework-site build` in a site that has the toolkit as a package.
// They run bundled, from dist/, which a package brings along. In a checkout it is made again as soon as
// a source has changed. See docs/decisions/0007-commands-run-bundled.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const folder = fileURLToPath(root);
const isCheckout = existsSync(new URL('scripts/prepare.ts', root));

const [name = '', ...rest] = process.argv.slice(2);
const file = await fileOf(name);
if (file === undefined) {
  const names = Object.keys(readManifest().commands).join(', ');
  console.error(`Usage: framework-site COMMAND [OPTIONS]; the commands are ${names}.`);
  process.exitCode = 2;
} else {
  process.argv.splice(2, Infinity, ...rest);
  await import(file);
}

/** The file of a command: bundled, or its TypeScript where no bundle can be written. */
async function fileOf(command) {
  let manifest = readManifest();
  if (isCheckout && !isFresh(manifest)) {
    const prepare = fileURLToPath(new URL('scripts/prepare.ts', root));
    const args = ['--import', import.meta.resolve('tsx'), prepare, '--commands'];
    spawnSync(process.execPath, args, { stdio: 'ignore' });
    manifest = readManifest();
    // A folder that is read only, or a source that is half written: the source itself runs, or says why not.
    if (!isFresh(manifest)) return sourceOf(command);
  }
  const { commands } = manifest;
  return Object.hasOwn(commands, command)
    ? new URL(`dist/${commands[command]}`, root).href
    : undefined;
}

async function sourceOf(command) {
  const { register } = await import('tsx/esm/api');
  register();
  const { siteCommands } = await import('../src/package/prepare.ts');
  const path = Object.hasOwn(siteCommands, command) ? siteCommands[command] : undefined;
  return path && new URL(path, root).href;
}

/** What is bundled, and what it was made from. */
function readManifest() {
  const path = new URL('dist/commands.json', root);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : { commands: {}, inputs: {} };
}

/** Whether every source is as it was when it was bundled. */
function isFresh({ inputs }) {
  const paths = Object.keys(inputs);
  return (
    paths.length > 0 &&
    paths.every((path) => {
      const [time, size] = inputs[path];
      const found = statSync(folder + path, { throwIfNoEntry: false });
      return found?.mtimeMs === time && found.size === size;
    })
  );
}
