import type { ZodType } from 'zod';
import type { Problem, Report } from '../problem.ts';
import { nearest } from './nearest.ts';
import type { ParsedYaml } from './parse-yaml.ts';

/** Where a value comes from, and how a problem with it is to be told. */
interface Source {
  file: string;
  check: string;
  yaml: ParsedYaml;
  report: Report;
}

/**
 * Reads a YAML value by its schema. Every fault is reported where it stands;
 * the value comes back when there is none, undefined otherwise.
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
        message: `${nameOf(issue.path)}: ${issue.message}`,
      });
    }
  }
  return undefined;
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
      : `Known are: ${[...known].toSorted((a, b) => (a < b ? -1 : 1)).join(', ')}.`,
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
  path.length ? path.map(String).join('.') : 'The whole file';

/** The keys of the object schema that stands at a path, looked up through lists and wrappers. */
function knownKeysAt(schema: ZodType, path: readonly PropertyKey[]): string[] {
  let current: SchemaNode | undefined = schema as unknown as SchemaNode;
  for (const step of path) {
    current = unwrap(current);
    current = typeof step === 'number' ? current?.element : current?.shape?.[String(step)];
  }
  return Object.keys(unwrap(current)?.shape ?? {});
}

interface SchemaNode {
  shape?: Record<string, SchemaNode>;
  element?: SchemaNode;
  def?: { innerType?: SchemaNode; getter?: () => SchemaNode };
}

function unwrap(schema: SchemaNode | undefined): SchemaNode | undefined {
  let current = schema;
  while (current && !current.shape && !current.element) {
    current = current.def?.innerType ?? current.def?.getter?.();
  }
  return current;
}
