import { z } from 'zod';
import { nearest } from './nearest.ts';

type Issue = z.core.$ZodRawIssue;

/** Names of types as people know them from YAML. */
const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a list of keys and values',
  record: 'a list of keys and values',
  date: 'a date',
};

const kindOf = (type: string) => kinds[type] ?? type;

/** What stands there, as people would call it. */
function found(input: unknown): string {
  if (input === null) return 'nothing';
  if (Array.isArray(input)) return 'a list';
  if (typeof input === 'object') return 'a list of keys and values';
  const text = String(input);
  return typeof input === 'string' ? `"${text.slice(0, 60)}"` : text;
}

/** What is wrong with a value, in words for people who write no programs; undefined leaves it to zod. */
function plainMessage(issue: Issue): string | undefined {
  const { input } = issue;
  switch (issue.code) {
    case 'invalid_type':
      return input === undefined
        ? 'is missing'
        : `must be ${kindOf(issue.expected)}; found ${found(input)}`;
    case 'invalid_value':
      return input === undefined
        ? 'is missing'
        : `must be ${list(issue.values)}; found ${found(input)}`;
    case 'invalid_union':
      return `has a form that is not known here; found ${found(input)}`;
    case 'invalid_format':
      return issue.format === 'url'
        ? `must be a full address such as https://example.org; found ${found(input)}`
        : undefined;
    case 'too_big':
      return `must be ${issue.maximum} at most; found ${found(input)}`;
    case 'too_small':
      return `must be ${issue.minimum} at least; found ${found(input)}`;
    default:
      return undefined;
  }
}

const list = (values: readonly unknown[]) =>
  values.length > 1 ? `one of ${values.map(String).join(', ')}` : String(values[0]);

z.config({ customError: plainMessage });

/** What to write instead; undefined where the message has said it. */
export function hintFor(issue: z.core.$ZodIssue, written?: unknown): string | undefined {
  if (issue.message === 'is missing') return 'Add it.';
  if (issue.code === 'invalid_value') {
    const near = nearest(String(written ?? ''), issue.values.map(String));
    return near ? `Did you mean "${near}"?` : 'Write one of those words.';
  }
  if (issue.code === 'invalid_union') return formsOf(issue);
  return issue.code === 'invalid_type' ? writeKind[issue.expected] : undefined;
}

/** The forms that one of several may have: `Write a text or a list.` */
function formsOf({ errors }: z.core.$ZodIssueInvalidUnion): string | undefined {
  const forms = errors
    .flat()
    .flatMap((issue) =>
      issue.path.length === 0 && issue.code === 'invalid_type' ? kindOf(issue.expected) : [],
    );
  const known = [...new Set(forms)].filter((form) => form !== 'null' && form !== 'undefined');
  return known.length > 0 ? `Write ${known.join(' or ')}.` : undefined;
}

const writeKind: Readonly<Record<string, string>> = {
  string: 'Write a text, in quotes where it holds a colon or begins with a sign.',
  number: 'Write a number, without quotes.',
  boolean: 'Write true or false, without quotes.',
  array: 'Write each entry on a line of its own, behind a hyphen and a blank.',
  object: 'Write each key on a line of its own, indented, as `key: value`.',
};
