import type { Scopes } from '../scopes.ts';

/**
 * A filter of Liquid's or Jekyll's. It is called with the value and its parameters; `this` is what
 * the page's variables are looked up in. Parameters without a default must be given.
 */
export type Filter = (this: Scopes, input: unknown, ...parameters: unknown[]) => unknown;

/** Filters by the names that authors write. */
export type Filters = Readonly<Record<string, Filter>>;
