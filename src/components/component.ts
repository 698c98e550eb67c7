import type { CheckName } from '../checks/catalogue.ts';
import type { ZodObject, infer as Infer } from 'zod';
import type { ComponentFault } from '../jekyll/component-result.ts';
import type { Page } from '../page.ts';
import type { SiteIndex } from './site-index.ts';

/** What a component may ask of the site that it stands in. */
export interface ComponentTools {
  /** A path from the root, or a full URL, as the address that a page links to. */
  url(path: string): string;
  /** Whether the site has a file of its own at a path from the root. */
  isFile(path: string): boolean;
  /** Markdown as HTML that templates print as it is. */
  markdown(text: string): unknown;
  /** The flag of a country by its code, as HTML; undefined when it has none. */
  flag(code: string, name?: string): unknown;
  /** A word of the theme by its key. */
  word(key: string): string;
  /** Pages and data of the site, looked up in what is made once. */
  site: SiteIndex;
  /** The page that the component stands in. */
  page: Page | undefined;
  /** How many components of the page have asked before; for ids that are there once only. */
  serial(): number;
  /** An id that no component of the page has had: the name itself, then with a number. */
  uniqueId(name: string): string;
  /** Tells what is wrong with the call; the component is shown all the same. */
  fault(found: Omit<ComponentFault, 'check'> & { check?: CheckName }): void;
}

/**
 * Something that authors call by name: `{% include callout.html type="tip" content="…" %}`.
 * Layouts call it as `component('callout', { … })`. It is written once, here and in its template.
 */
export interface Component<Parameters extends ZodObject = ZodObject> {
  name: string;
  /** The template below `components/`, where it is not that of its name. */
  template?: string;
  parameters: Parameters;
  /** Whether it stands within a line of text, or as a block of its own. */
  isInline(parameters: Infer<Parameters>): boolean;
  /** A text by which equal calls are told, where all pages show the same: those are rendered once. */
  cacheKey?(parameters: Infer<Parameters>): string;
  /** What the template `components/NAME.njk` shows. */
  view(parameters: Infer<Parameters>, tools: ComponentTools): Record<string, unknown>;
}

/** Ties a component's functions to the type of its parameters. */
export const defineComponent = <P extends ZodObject>(component: Component<P>): Component =>
  component as unknown as Component;
