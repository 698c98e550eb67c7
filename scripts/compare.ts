import { writeFileSync } from 'node:fs';
import {
  NoOutputError,
  readBuiltSite,
  type BuiltSite,
  type SiteOptions,
} from '../src/compare/built-site.ts';
import { compareSites } from '../src/compare/compare-sites.ts';
import { htmlReport } from '../src/compare/html-report.ts';
import { screenReport } from '../src/compare/screen-report.ts';
import { parseSelector } from '../src/compare/selector.ts';
import { basePath } from '../src/read/base-path.ts';
import { readOptions, run, typedPath, UsageError, wholeNumber } from './command-line.ts';
import { progressOf } from './progress.ts';

const usage = `npm run compare -- OLD_OUTPUT NEW_OUTPUT [--html FILE] [--json] [--list N]
    [--old-base /x/] [--new-base /y/] [--old-selector SELECTOR] [--new-selector SELECTOR]`;

const text = { type: 'string' } as const;
const options = {
  html: text,
  json: { type: 'boolean' },
  list: text,
  'old-base': text,
  'new-base': text,
  'old-selector': text,
  'new-selector': text,
} as const;

await run(async () => {
  const { values, positionals } = readOptions(options, { positionals: 2 });
  const [before, after, ...rest] = positionals;
  if (before === undefined || after === undefined || rest.length > 0) {
    throw new UsageError('Name two folders: the old output, and the new one');
  }
  const list = wholeNumber('list', values.list ?? '50', 0);
  const site = (folder: string, side: 'old' | 'new') => {
    const base = optionValue(values, `${side}-base`, basePath);
    const selector = optionValue(values, `${side}-selector`, parseSelector);
    return siteIn(typedPath(folder), { base, selector });
  };
  const progress = progressOf('pages compared', process.stderr);
  const comparison = compareSites(site(before, 'old'), site(after, 'new'), progress.step);
  progress.end();

  if (values.html !== undefined) writeFileSync(typedPath(values.html), htmlReport(comparison));
  const colour = process.stdout.isTTY && !process.env.NO_COLOR;
  console.log(
    values.json ? JSON.stringify(comparison, null, 2) : screenReport(comparison, { list, colour }),
  );
  return comparison.summary.losses > 0 ? 1 : 0;
}, usage);

/** @throws UsageError when the value of an option cannot be read */
function optionValue<T>(
  values: Partial<Record<keyof typeof options, string | boolean>>,
  name: keyof typeof options,
  read: (text: string) => T,
): T | undefined {
  const value = values[name];
  if (typeof value !== 'string') return undefined;
  try {
    return read(value);
  } catch (error) {
    throw new UsageError(`--${name}: ${(error as Error).message}`);
  }
}

/** @throws UsageError when a folder holds no built site */
function siteIn(folder: string, how: SiteOptions): BuiltSite {
  try {
    return readBuiltSite(folder, how);
  } catch (error) {
    throw error instanceof NoOutputError ? new UsageError(error.message) : error;
  }
}
