import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseYaml, type ParsedYaml } from '../read/parse-yaml.ts';
import { MigrationError } from './migration-error.ts';

const texts = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : (value ?? [])),
  z.array(z.coerce.string()),
);

const defaultSet = z.object({
  scope: z
    .object({ path: z.coerce.string().nullish(), type: z.string().nullish() })
    .nullish()
    .transform((scope) => scope ?? {}),
  values: z.record(z.string(), z.unknown()).nullish(),
});

/** What of a `_config.yml` decides where files lie and what becomes of them (Jekyll's documentation, "Default Configuration"). */
const configSchema = z.looseObject({
  source: z.string().default('.'),
  layouts_dir: z.string().default('_layouts'),
  includes_dir: z.string().default('_includes'),
  data_dir: z.string().default('_data'),
  destination: z.string().optional(),
  include: texts.default(['.htaccess']),
  exclude: texts.default([]),
  permalink: z.string().nullish(),
  markdown_ext: z.string().default('markdown,mkdown,mkdn,mkd,md'),
  defaults: z.array(defaultSet).nullish(),
  plugins: texts.default([]),
});

export type DefaultSet = z.infer<typeof defaultSet>;

export interface JekyllConfig {
  /** `_config.yml`, as named in messages. */
  file: string;
  /** Every key as it stands. */
  all: Readonly<Record<string, unknown>>;
  known: z.infer<typeof configSchema>;
  yaml: ParsedYaml;
}

const names = ['_config.yml', '_config.yaml'];

/**
 * Reads a Jekyll site's settings.
 * @throws MigrationError when there are none, or they cannot be read
 */
export function readConfig(jekyllDir: string): JekyllConfig {
  const file = names.find((name) => existsSync(join(jekyllDir, name)));
  if (file === undefined) {
    const other = existsSync(join(jekyllDir, '_config.toml'))
      ? ' It has a _config.toml: write it as _config.yml first.'
      : '';
    throw new MigrationError(
      `${jekyllDir} is no Jekyll site: there is no _config.yml in it.${other}`,
    );
  }
  const yaml = parseYaml(readFileSync(join(jekyllDir, file), 'utf8').replace(/^\uFEFF/, ''));
  const errors = yaml.errors.filter(({ isFatal }) => isFatal);
  if (errors.length > 0) {
    throw new MigrationError(
      errors
        .map(({ message, position }) => `${file}:${position.line}:${position.column}  ${message}`)
        .join('\n'),
    );
  }
  const all = yaml.value ?? {};
  if (typeof all !== 'object' || Array.isArray(all)) {
    throw new MigrationError(`${file}:1:1  The settings are no list of keys and values`);
  }
  const parsed = configSchema.safeParse(all);
  if (!parsed.success) {
    throw new MigrationError(
      parsed.error.issues
        .map(({ path, message }) => {
          const { line, column } = yaml.positionOf(path);
          return `${file}:${line}:${column}  ${path.join('.')}: ${message}`;
        })
        .join('\n'),
    );
  }
  return { file, all: all as Record<string, unknown>, known: parsed.data, yaml };
}
