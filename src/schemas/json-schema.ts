import { z } from 'zod';
import { isAddressKey } from '../checks/check-data-addresses.ts';
import { addressForm } from '../data/written-forms.ts';

/** A JSON Schema, or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/**
 * A schema of ours as a JSON Schema of draft 7, which editors' YAML servers read best. It describes
 * what people may write, with the short forms that are understood. Rules that a schema cannot tell,
 * such as whether a page is there, stay with the checks.
 */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  withAddresses(
    z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (isPreprocessed(zodSchema)) allowShortForms(jsonSchema);
      forEditors(jsonSchema);
    },
  }) as JsonSchema);

/** What only the documentation says goes, and links in it lead nowhere from an editor. */
function forEditors(schema: JsonSchema): void {
  delete schema.form;
  delete schema.example;
  if (schema.description) {
    schema.description = schema.description.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
  }
}

/** A schema in which no text under the key of an address may be a script. */
function withAddresses(schema: JsonSchema): JsonSchema {
  // One part may stand at several keys.
  const copy = structuredClone(schema);
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    const { properties } = value as JsonSchema;
    for (const [key, inner] of Object.entries(properties ?? {})) {
      if (isAddressKey(key)) refuseScripts(inner as JsonSchema);
    }
    Object.values(value).forEach(visit);
  };
  visit(copy);
  return copy;
}

/** What is said of an address holds for all of a list of them. */
function refuseScripts(schema: JsonSchema): void {
  if (schema.type !== 'array' && schema.type !== 'object') schema.pattern ??= addressForm;
  for (const { items } of [schema, ...((schema.anyOf ?? []) as JsonSchema[])]) {
    if (items) refuseScripts(items as JsonSchema);
  }
}

/** Whether values are first put into shape, so that more may be written than the schema itself says. */
const isPreprocessed = (schema: unknown): boolean =>
  schema instanceof z.ZodPipe && schema.def.in instanceof z.ZodTransform;

/** What the preprocessing of src/data and src/page-end takes, by what it makes of it. */
function allowShortForms(schema: JsonSchema): void {
  if (schema.type === 'string') {
    // A number is a text as it is shown, and an empty key is none.
    schema.type = ['string', 'number', 'null'] as never;
  } else if (schema.type === 'boolean') {
    // In quotes, and as YAML 1.1 has it.
    schema.type = ['boolean', 'string'] as never;
    schema.pattern = '^(?:true|false|yes|no|on|off)$';
  } else if (schema.type === 'array') {
    allowSingleEntry(schema);
  } else if (schema.properties?.hr) {
    allowMereLine(schema);
  } else if (schema.type === 'object') {
    allowFormOfTheTheme(schema);
  }
}

/** One entry needs no list; a text in place of an entry is its name or address. */
function allowSingleEntry(schema: JsonSchema): void {
  const { type, items, ...rest } = schema;
  const entry = { anyOf: [items as JsonSchema, { type: 'string' }, { type: 'number' }] };
  replace(schema, {
    ...rest,
    anyOf: [
      { type, items: { anyOf: [...entry.anyOf, { type: 'null' }] } } as JsonSchema,
      ...(entry.anyOf as JsonSchema[]),
    ],
  });
}

/** `- hr: true` is a line between two entries of a navigation, and a key without a value is none. */
function allowMereLine(schema: JsonSchema): void {
  const properties = Object.entries(schema.properties ?? {}).map(([key, value]) => [
    key,
    { anyOf: [value, { type: 'null' }], description: (value as JsonSchema).description },
  ]);
  schema.properties = Object.fromEntries(properties);
  delete schema.required;
  schema.anyOf = [{ required: ['title'] }, { required: ['hr'] }];
}

/** A column of the ELIXIR Toolkit Theme's footer says in `type` what it is. */
function allowFormOfTheTheme(schema: JsonSchema): void {
  const { description, ...own } = schema;
  replace(schema, { description, anyOf: [own, { type: 'object', required: ['type'] }] });
}

function replace(schema: JsonSchema, by: JsonSchema): void {
  for (const key of Object.keys(schema)) delete schema[key];
  Object.assign(schema, by);
}
