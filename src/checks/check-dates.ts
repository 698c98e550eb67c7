import { isNone } from '../data/written.ts';
import type { Page } from '../page.ts';
import { frontMatterProblem } from '../page-end/front-matter-problem.ts';
import type { Problem } from '../problem.ts';
import type { DataFile } from '../read/read-data.ts';
import type { Site } from '../site.ts';

/** Keys that hold a date, by data file. */
const dated = { news: ['date'], events: ['startDate', 'endDate'] } as const;

type Found = Pick<Problem, 'message' | 'hint'>;

/** Dates that no calendar has, and events that end before they begin. */
export function checkDates(pages: readonly Page[], { dataFiles }: Pick<Site, 'dataFiles'>) {
  return [
    ...pages.flatMap((page): Problem[] => {
      const found = wrongDate(page.data.date);
      const fault = { check: 'front-matter', severity: 'error' } as const;
      return found ? [frontMatterProblem(page, ['date'], { ...fault, ...found })] : [];
    }),
    ...Object.entries(dated).flatMap(([name, keys]) => {
      const data = dataFiles.get(name);
      return data && Array.isArray(data.yaml.value)
        ? data.yaml.value.flatMap(datesOf(data, keys))
        : [];
    }),
  ];
}

const datesOf =
  ({ file, yaml }: DataFile, keys: readonly string[]) =>
  (entry: unknown, index: number): Problem[] => {
    const values = Object(entry) as Record<string, unknown>;
    const tell = (key: string, found: Found): Problem => ({
      check: 'data',
      severity: 'error',
      file,
      ...yaml.positionOf([index, key], String(values[key])),
      ...found,
    });
    const wrong = keys.flatMap((key) => {
      const found = wrongDate(values[key]);
      return found ? [tell(key, found)] : [];
    });
    const [first, last] = keys.map((key) => timeOf(values[key]));
    if (first === undefined || last === undefined || last >= first) return wrong;
    return [...wrong, tell(keys[1] ?? '', endsBefore(String(values[keys[0] ?? ''])))];
  };

const endsBefore = (start: string): Found => ({
  message: `The last day is before the first, ${start}`,
  hint: 'Write the later of the two days here.',
});

function wrongDate(written: unknown): Found | undefined {
  if (isNone(written) || timeOf(written) !== undefined) return undefined;
  return {
    message: `"${String(written)}" is no date`,
    hint: 'Write year, month and day, as 2026-03-31.',
  };
}

/** The time of a written day; undefined for what is no date. */
function timeOf(written: unknown): number | undefined {
  if (isNone(written)) return undefined;
  const text = String(written).trim();
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/.exec(text) ?? [];
  if (year === undefined) {
    const time = Date.parse(`${text} UTC`);
    return Number.isNaN(time) ? undefined : time;
  }
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
    ? date.getTime()
    : undefined;
}
