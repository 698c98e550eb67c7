import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inspect, parseArgs, type ParseArgsConfig } from 'node:util';
import { basePath } from '../src/read/base-path.ts';
import { toolkitFolder } from '../src/toolkit-folder.ts';
import { sourcePlaces } from './source-places.ts';

/** The command was typed wrongly: exit code 2. */
export class UsageError extends Error {}

/** Folder of the toolkit, which holds the theme. */
export const themeDir = toolkitFolder;

/** Where the command was typed: npm runs scripts elsewhere and keeps that place. */
const typedIn = () =>
  process.env.npm_lifecycle_event && process.env.npm_package_json === join(themeDir, 'package.json')
    ? (process.env.INIT_CWD ?? process.cwd())
    : process.cwd();

/** A path as the person who typed it means it. */
export const typedPath = (path: string): string => resolve(typedIn(), path);

/**
 * Reads the options of a command.
 * @throws UsageError that names what is wrong
 */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  options: T,
  { positionals = 0 } = {},
) {
  const taken = Object.keys(options).find(isTakenByNpm);
  if (taken !== undefined) {
    throw new UsageError(`npm took --${taken} for itself: write -- before it, as shown below`);
  }
  try {
    const parsed = parseArgs({ options, allowPositionals: positionals > 0, strict: true });
    for (const [name, value] of Object.entries(parsed.values)) {
      if (value === '') throw new UsageError(`--${name} needs a value`);
    }
    return parsed;
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/**
 * Whether an option stood before the `--`: npm keeps it then, and hands on what follows it alone, so that a build
 * would go to the usual folder without a word (docs.npmjs.com/cli/run).
 */
const isTakenByNpm = (name: string) =>
  process.env.npm_lifecycle_event !== undefined &&
  process.env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined;

/** The site's folder: `--site`, or the one in which the command runs; npm runs it in its package's. */
export function siteFolder(site: string | undefined): string {
  const dir = site === undefined ? process.cwd() : typedPath(site);
  if (!existsSync(dir)) throw new UsageError(`--site ${site}: there is no such folder`);
  return dir;
}

/** The base path: `--base` before BASE_PATH; undefined leaves it to the settings. */
export function baseOption(base: string | undefined): string | undefined {
  const text = base ?? process.env.BASE_PATH;
  if (text === undefined || text === '') return undefined;
  try {
    return basePath(text);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

/** Runs a command; a usage error ends it with 2, any other with 1. */
export async function run(command: () => Promise<number>, usage: string): Promise<void> {
  try {
    process.exitCode = await command();
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(`${error.message}\n\nUsage: ${usage}`);
      process.exitCode = 2;
    } else {
      const isKnown = error instanceof Error && isExpected(error);
      console.error(isKnown ? error.message : sourcePlaces(inspect(error)));
      process.exitCode = 1;
    }
  }
}

/** Errors that a person can mend without the stack. */
const isExpected = (error: Error) =>
  ['NoSiteError', 'MigrationError', 'Exception'].includes(error.constructor.name) ||
  ['EACCES', 'ENOSPC', 'EROFS', 'EPERM', 'ENOTDIR'].includes(
    (error as { code?: string }).code ?? '',
  );

/** A port: a whole number from 0 to 65535. */
export function portOption(port: string | undefined, byDefault: number): number {
  if (port === undefined) return byDefault;
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535) {
    throw new UsageError(`--port takes a number from 0 to 65535; found "${port}"`);
  }
  return number;
}

/** A whole number from `least` on. */
export function wholeNumber(name: string, text: string, least: number): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) {
    throw new UsageError(`--${name} takes a whole number from ${least} on; found "${text}"`);
  }
  return number;
}
