#!/usr/bin/env node
// The toolkit's commands for sites that have it as a package: framework-site build, start, …
import { register } from 'tsx/esm/api';

const commands = {
  build: './build.ts',
  start: './start.ts',
  preview: './preview.ts',
  new: './new-page.ts',
  bench: './bench.ts',
};

/** Commands that work on the site in which they are typed, unless another is named. */
const onSite = new Set(['build', 'start', 'preview', 'new']);

const [name = '', ...rest] = process.argv.slice(2);
const script = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (script === undefined) {
  const list = Object.keys(commands).join(', ');
  console.error(`Usage: framework-site COMMAND [OPTIONS]; the commands are ${list}.`);
  process.exitCode = 2;
} else {
  const namesSite = rest.some((word) => word === '--site' || word.startsWith('--site='));
  if (onSite.has(name) && !namesSite) rest.unshift('--site', '.');
  process.argv.splice(2, Infinity, ...rest);
  register();
  await import(script);
}
