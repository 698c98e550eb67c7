import { namesInTemplates } from '../read/template-words.ts';
import { plainReader } from '../read/source-reader.ts';
import type { Settings } from '../site.ts';
import { editorSchemas } from './editor-schemas.ts';

/** Folder of a site in which its JSON Schemas stand. */
const folder = 'schemas';

/** The files with JSON Schemas of a site, and the settings by which VS Code finds them. */
export function schemaFiles(siteDir: string, settings: Settings): Map<string, string> {
  const ownKeys = new Set([...settings.front_matter, ...namesInTemplates(siteDir, plainReader)]);
  const schemas = editorSchemas([...ownKeys].toSorted());
  const files = new Map(
    schemas.map(({ name, schema }) => [`${folder}/${name}.json`, textOf(schema)]),
  );
  const places = schemas.map(({ name, files: of }) => [`./${folder}/${name}.json`, of]);
  files.set('.vscode/settings.json', textOf({ 'yaml.schemas': Object.fromEntries(places) }));
  return files;
}

const textOf = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * The settings of an editor that are there already, with our places of schemas in them.
 * @throws SyntaxError when they cannot be read: with comments say, which would be lost
 */
export function mergedSettings(present: string, ours: string): string {
  const settings = JSON.parse(present) as Record<string, unknown>;
  const { 'yaml.schemas': places } = JSON.parse(ours) as Record<string, object>;
  return textOf({ ...settings, 'yaml.schemas': { ...Object(settings['yaml.schemas']), ...places } });
}
