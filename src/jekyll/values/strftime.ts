import type { RubyTime } from './ruby-time.ts';

const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A directive: its value, and how wide and with what it is padded. */
type Directive = (time: RubyTime) => string | readonly [number: number, width: number, pad: string];

const short = (name: string | undefined) => (name ?? '').slice(0, 3);
const two = (number: number, pad = '0') => [number, 2, pad] as const;
const hour12 = (clock: Date) => clock.getUTCHours() % 12 || 12;
const yearOf = (clock: Date) => clock.getUTCFullYear();

const directives: Readonly<Record<string, Directive>> = {
  Y: ({ clock }) => [yearOf(clock), 1, '0'],
  C: ({ clock }) => two(Math.floor(yearOf(clock) / 100)),
  y: ({ clock }) => two(((yearOf(clock) % 100) + 100) % 100),
  m: ({ clock }) => two(clock.getUTCMonth() + 1),
  B: ({ clock }) => months[clock.getUTCMonth()] ?? '',
  b: ({ clock }) => short(months[clock.getUTCMonth()]),
  h: ({ clock }) => short(months[clock.getUTCMonth()]),
  d: ({ clock }) => two(clock.getUTCDate()),
  e: ({ clock }) => two(clock.getUTCDate(), ' '),
  j: ({ clock }) => [dayOfYear(clock) + 1, 3, '0'],
  H: ({ clock }) => two(clock.getUTCHours()),
  k: ({ clock }) => two(clock.getUTCHours(), ' '),
  I: ({ clock }) => two(hour12(clock)),
  l: ({ clock }) => two(hour12(clock), ' '),
  M: ({ clock }) => two(clock.getUTCMinutes()),
  S: ({ clock }) => two(clock.getUTCSeconds()),
  L: ({ clock }) => String(clock.getUTCMilliseconds()).padStart(3, '0'),
  N: ({ clock }) => String(clock.getUTCMilliseconds()).padStart(3, '0').padEnd(9, '0'),
  p: ({ clock }) => (clock.getUTCHours() < 12 ? 'AM' : 'PM'),
  P: ({ clock }) => (clock.getUTCHours() < 12 ? 'am' : 'pm'),
  A: ({ clock }) => days[clock.getUTCDay()] ?? '',
  a: ({ clock }) => short(days[clock.getUTCDay()]),
  u: ({ clock }) => [clock.getUTCDay() || 7, 1, '0'],
  w: ({ clock }) => [clock.getUTCDay(), 1, '0'],
  U: ({ clock }) => two(weekOfYear(clock, 0)),
  W: ({ clock }) => two(weekOfYear(clock, 1)),
  V: ({ clock }) => two(isoWeek(clock).week),
  G: ({ clock }) => [isoWeek(clock).year, 1, '0'],
  g: ({ clock }) => two(isoWeek(clock).year % 100),
  s: ({ epoch }) => [Math.floor(epoch / 1000), 1, '0'],
  Z: ({ offset }) => (offset === 0 ? 'UTC' : ''),
  n: () => '\n',
  t: () => '\t',
  '%': () => '%',
};

const combined: Readonly<Record<string, string>> = {
  c: '%a %b %e %H:%M:%S %Y',
  D: '%m/%d/%y',
  x: '%m/%d/%y',
  F: '%Y-%m-%d',
  v: '%e-%^b-%Y',
  r: '%I:%M:%S %p',
  R: '%H:%M',
  T: '%H:%M:%S',
  X: '%H:%M:%S',
};

/** A moment by a pattern of Ruby's Time#strftime, in English, as Ruby always writes it. */
export function strftime(time: RubyTime, pattern: string): string {
  return pattern.replace(
    /%([-_0^#]*)(\d*)(:{0,2})[EO]?([A-Za-z%])/g,
    (whole, flags: string, digits: string, colons: string, letter: string) => {
      const text = expand(time, letter, flags, Number(digits), colons);
      if (text === undefined) return whole;
      if (flags.includes('^')) return text.toUpperCase();
      if (!flags.includes('#')) return text;
      return letter === 'p' || letter === 'Z' ? text.toLowerCase() : text.toUpperCase();
    },
  );
}

function expand(
  time: RubyTime,
  letter: string,
  flags: string,
  width: number,
  colons: string,
): string | undefined {
  if (letter === 'z') return zone(time, colons, flags, width);
  const pattern = combined[letter];
  if (pattern !== undefined) return strftime(time, pattern).padStart(width, padOf(flags, ' '));
  const value = directives[letter]?.(time);
  if (value === undefined) return undefined;
  if (letter === 'N' || letter === 'L') {
    return width && typeof value === 'string'
      ? value.slice(0, width).padEnd(width, '0')
      : (value as string);
  }
  if (typeof value === 'string') return value.padStart(width, padOf(flags, ' '));
  const [number, usual, pad] = value;
  if (flags.includes('-') && !width) return String(number);
  return String(number).padStart(width || usual, padOf(flags, pad));
}

function zone(time: RubyTime, colons: string, flags: string, width: number): string {
  const text = colons === '::' ? `${time.zone(':')}:00` : time.zone(colons);
  if (width <= text.length) return text;
  return flags.includes('_')
    ? text.padStart(width)
    : text.charAt(0) + text.slice(1).padStart(width - 1, '0');
}

const padOf = (flags: string, usual: string) =>
  flags.includes('_') ? ' ' : flags.includes('0') ? '0' : usual;

const dayLength = 86_400_000;

const dayOfYear = (clock: Date) =>
  Math.floor((clock.getTime() - Date.UTC(yearOf(clock), 0, 1)) / dayLength);

/** Weeks since the first Sunday (0) or Monday (1) of the year. */
const weekOfYear = (clock: Date, firstDay: number) =>
  Math.floor((dayOfYear(clock) + 7 - ((clock.getUTCDay() - firstDay + 7) % 7)) / 7);

/** The week of ISO 8601: it belongs to the year that its Thursday lies in. */
function isoWeek(clock: Date): { week: number; year: number } {
  const thursday = new Date(clock.getTime() + (4 - (clock.getUTCDay() || 7)) * dayLength);
  return { week: Math.floor(dayOfYear(thursday) / 7) + 1, year: yearOf(thursday) };
}
