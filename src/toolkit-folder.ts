import { resolve } from 'node:path';

/**
 * The toolkit's folder, which holds the theme: what runs lies one step below it, in `src/` as
 * TypeScript or in `dist/` bundled.
 */
export const toolkitFolder = resolve(import.meta.dirname, '..');
