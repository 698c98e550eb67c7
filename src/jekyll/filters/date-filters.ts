import { inspect, toText } from '../values/to-text.ts';
import type { RubyTime } from '../values/ruby-time.ts';
import { strftime } from '../values/strftime.ts';
import { toTime } from '../values/to-time.ts';
import type { Filter, Filters } from './filter.ts';

/** Liquid's date and Jekyll's filters of dates; the site's own zone is UTC. */
export const dateFilters: Filters = {
  date(input, format) {
    const pattern = toText(format);
    const time = pattern === '' ? undefined : toTime(input);
    return time ? strftime(time, pattern) : input;
  },
  date_to_xmlschema: formatted((time) => strftime(time, '%FT%T%:z')),
  date_to_rfc822: formatted((time) => strftime(time, '%a, %d %b %Y %T %z')),
  date_to_string: inWords('%b'),
  date_to_long_string: inWords('%B'),
};

function formatted(format: (time: RubyTime) => string): Filter {
  return (input) => (toText(input) === '' ? input : format(siteTime(input)));
}

/** `05 Jan 2024`, or with "ordinal" `5th Jan 2024`, or `Jan 5th, 2024` in the "US" style. */
function inWords(month: string): Filter {
  return (input, type: unknown = null, style: unknown = null) => {
    if (toText(input) === '') return input;
    const time = siteTime(input);
    if (type !== 'ordinal') return strftime(time, `%d ${month} %Y`);
    const day = ordinal(time.clock.getUTCDate());
    return strftime(time, style === 'US' ? `${month} ${day}, %Y` : `${day} ${month} %Y`);
  };
}

function siteTime(input: unknown): RubyTime {
  const time = toTime(input);
  if (!time) throw new Error(`${inspect(input)} is no date`);
  return time.inUtc();
}

function ordinal(day: number): string {
  const isTeen = day >= 11 && day <= 13;
  return `${day}${(!isTeen && ['th', 'st', 'nd', 'rd'][day % 10]) || 'th'}`;
}
