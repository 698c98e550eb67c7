import { compareText } from '../compare-text.ts';
import type { CheckName } from '../checks/catalogue.ts';
import type { ZodType, z } from 'zod';
import type { Problem, Report } from '../problem.ts';
import { nearest } from './nearest.ts';
import type { ParsedYaml } from './parse-yaml.ts';
import { hintFor } from './plain-issues.ts';

/** Where a value comes from, and how a problem with it is to be told. */
interface Source {
  file: string;
  check: CheckName;
  yaml: ParsedYaml;
  report: Report;
}

/**
 * Reads a YAML value by its schema. Every fault is reported where it stands. What is at fault is
 * left out of the value that comes back; undefined when nothing is left that fits.
 */
export function checkSchema<T>(schema: ZodType<T>, value: unknown, source: Source): T | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : undefined;
    if (unknownKeys) {
      const known = knownKeysAt(schema, issue.path);
      for (const key of unknownKeys) {
        source.report(unknownKey(source, [...issue.path, key], key, known));
      }
    } else {
      source.report({
        ...at(source, issue.path),
        message: `${nameOf(issue.path)} ${issue.message}`,
        hint: hintFor(issue, valueAt(value, issue.path)),
      });
    }
  }
  return rescue(schema, value, result.error.issues);
}

/** How often faults are taken out: each time may show that what held them does not fit either. */
const attempts = 5;

/** Reads a value without what issues name, so that one fault does not spoil the rest. */
function rescue<T>(
  schema: ZodType<T>,
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
): T | undefined {
  let rest = value;
  let faults = issues;
  for (let attempt = 0; attempt < attempts; attempt++) {
    rest = withoutFaults(rest, faults);
    const result = schema.safeParse(rest);
    if (result.success) return result.data;
    faults = result.error.issues;
  }
  return undefined;
}

function withoutFaults(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(value);
  const paths = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys'
      ? issue.keys.map((key) => [...issue.path, key])
      : [[...issue.path]],
  );
  for (const path of paths) {
    // Where a key is missing, what lacks it goes.
    const holder = valueAt(copy, path.slice(0, -1));
    const fault = isObject(holder) && (path.at(-1) ?? '') in holder ? path : path.slice(0, -1);
    const parent = valueAt(copy, fault.slice(0, -1));
    const key = fault.at(-1);
    // An entry of a list leaves a gap, so that the places of the others stay what issues say.
    if (isObject(parent) && key !== undefined) delete parent[key];
  }
  return withoutGaps(copy);
}

const isObject = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((inner, step) => (isObject(inner) ? inner[step] : undefined), value);

function withoutGaps(value: unknown): unknown {
  if (Array.isArray(value)) return Object.values(value).map(withoutGaps);
  if (!isObject(value) || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutGaps(inner)]));
}

function unknownKey(
  source: Source,
  path: PropertyKey[],
  key: string,
  known: readonly string[],
): Problem {
  const near = nearest(key, known);
  return {
    ...at(source, path),
    message: `"${key}" is not a key that is known here`,
    hint: near
      ? `Did you mean "${near}"?`
      : `Known are: ${[...known].toSorted(compareText).join(', ')}.`,
  };
}

function at(source: Source, path: readonly PropertyKey[]): Omit<Problem, 'message'> {
  return {
    check: source.check,
    severity: 'error',
    file: source.file,
    ...source.yaml.positionOf(path),
  };
}

const nameOf = (path: readonly PropertyKey[]) =>
  path.length ? `"${path.map(String).join('.')}"` : 'The whole file';

/** The keys of the object schema that stands at a path, looked up through lists, records and wrappers. */
function knownKeysAt(schema: ZodType, path: readonly PropertyKey[]): string[] {
  let current: SchemaNode | undefined = schema as unknown as SchemaNode;
  for (const step of path) {
    current = unwrap(current);
    current =
      typeof step === 'number'
        ? current?.element
        : (current?.shape?.[String(step)] ?? current?.def?.valueType);
  }
  return Object.keys(unwrap(current)?.shape ?? {});
}

interface SchemaNode {
  shape?: Record<string, SchemaNode>;
  element?: SchemaNode;
  def?: {
    innerType?: SchemaNode;
    getter?: () => SchemaNode;
    valueType?: SchemaNode;
    options?: SchemaNode[];
    out?: SchemaNode;
  };
}

function unwrap(schema: SchemaNode | undefined): SchemaNode | undefined {
  let current = schema;
  while (current && !current.shape && !current.element && !current.def?.valueType) {
    const { innerType, getter, options, out } = current.def ?? {};
    current =
      innerType ?? getter?.() ?? out ?? options?.find((option) => option.shape ?? option.element);
  }
  return current;
}
