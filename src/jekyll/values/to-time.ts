import { buildTime } from './build-time.ts';
import { RubyTime } from './ruby-time.ts';

/**
 * What a date filter understands: a date, seconds since 1970, "now" and "today", and the texts that
 * Ruby's Time.parse reads; undefined for anything else (liquid/utils.rb, to_date).
 */
export function toTime(value: unknown): RubyTime | undefined {
  if (value instanceof RubyTime) return value;
  if (value instanceof Date) return new RubyTime(value.getTime());
  if (typeof value === 'number' && Number.isInteger(value)) return new RubyTime(value * 1000);
  if (typeof value !== 'string' || value === '') return undefined;
  const text = value.toLowerCase();
  if (text === 'now' || text === 'today') return new RubyTime(buildTime().getTime());
  return /^\d+$/.test(text) ? new RubyTime(Number(text) * 1000) : parseTime(text);
}

const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const month = `(?<name>${months})[a-z]*\\.?`;

/** Dates as people write them; where all are numbers and the year comes last, the day comes first. */
const datePatterns = [
  /(?<year>-?\d{4,})-(?<month>\d{1,2})-(?<day>\d{1,2})/,
  /(?<year>\d{4})\/(?<month>\d{1,2})(?:\/(?<day>\d{1,2}))?/,
  /(?<day>\d{1,2})([./-])(?<month>\d{1,2})\2(?<year>\d{4})/,
  new RegExp(`(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${month}[\\s,-]*(?<year>-?\\d{1,4})?`),
  new RegExp(`${month}\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d|:)[\\s,]*(?<year>\\d{4})?`),
  new RegExp(`${month}[\\s,-]*(?<year>\\d{4})`),
  /(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?=t\d)/,
];

const clockPattern =
  /(?:^|[\st])(\d{1,2}):?(?<=:|t\d\d)(\d{2})(?::?(\d{2})(?:[.,](\d+))?)?\s*([ap]\.?m\.?(?![a-z]))?/;
const bareHour = /(?:^|\s)(\d{1,2})\s*([ap]\.?m\.?)(?![a-z])/;
const zonePattern = /(?:\d|\s|m)(z|utc|gmt|[+-]\d{2}:?(?:\d{2})?)(?![a-z\d])/;
const namedZones: ReadonlyMap<string, number> = new Map([
  ['est', -5],
  ['edt', -4],
  ['cst', -6],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
  ['cet', 1],
  ['cest', 2],
  ['bst', 1],
]);

function parseTime(text: string): RubyTime | undefined {
  const today = buildTime();
  const groups = datePatterns.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  const hours = clockPattern.exec(text) ?? bareHour.exec(text);
  if (!groups && !hours) return undefined;
  const year = groups ? Number(groups.year ?? today.getUTCFullYear()) : today.getUTCFullYear();
  const name = groups?.name;
  let monthIndex = groups ? Number(groups.month ?? 1) - 1 : today.getUTCMonth();
  if (name) monthIndex = months.split('|').indexOf(name);
  const day = groups ? Number(groups.day ?? 1) : today.getUTCDate();
  // As in Ruby the 31st of a month with fewer days is one of the next month.
  if (monthIndex < 0 || monthIndex > 11 || day < 1 || day > 31) return undefined;
  const date = new Date(0);
  date.setUTCFullYear(year, monthIndex, day);
  const clock = timeOfDay(hours);
  if (clock === undefined) return undefined;
  const offset = hours ? offsetIn(text.slice(hours.index)) : 0;
  return new RubyTime(date.getTime() + clock - offset * 60_000, offset);
}

/** Milliseconds since midnight. */
function timeOfDay(match: RegExpExecArray | null): number | undefined {
  if (!match) return 0;
  const isBare = match.length === 3;
  const [hour, minute, second] = [match[1], isBare ? 0 : match[2], isBare ? 0 : match[3]].map(
    (part) => Number(part ?? 0),
  ) as [number, number, number];
  if (hour > 24 || minute > 59 || second > 60) return undefined;
  const half = isBare ? match[2] : match[5];
  const inDay = half ? (hour % 12) + (half.startsWith('p') ? 12 : 0) : hour;
  const fraction = isBare ? 0 : Number(`0.${match[4] ?? 0}`) * 1000;
  return ((inDay * 60 + minute) * 60 + second) * 1000 + Math.floor(fraction);
}

/** Minutes east of UTC that a text ends with. */
function offsetIn(text: string): number {
  const named = /\s([a-z]{3,4})\b/.exec(text)?.[1];
  const hours = named === undefined ? undefined : namedZones.get(named);
  if (hours !== undefined) return hours * 60;
  const zone = zonePattern.exec(text)?.[1];
  if (!zone || !/^[+-]/.test(zone)) return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(3).replace(':', '') || 0);
  return zone.startsWith('-') ? -minutes : minutes;
}
