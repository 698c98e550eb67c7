import { harmPlace } from '../harm/find-harm.ts';
import type { Harm } from '../harm/harm.ts';
import type { Site } from '../site.ts';
import { addLoadedSources } from './loaded-sources.ts';
import {
  addSource,
  hashSource,
  originSource,
  policyText,
  type Directive,
  type Sources,
} from './policy.ts';
import { siteSources } from './site-sources.ts';

/**
 * The policy of a page: what the settings allow everywhere, what the page loads, and the harm that
 * is let be on it.
 * @param html the whole document
 * @param accepted what the settings or the known problems let be
 */
export function pagePolicy(html: string, accepted: readonly Harm[], site: Site): string {
  const sources: Sources = new Map();
  for (const [directive, source] of siteSources(site)) addSource(sources, directive, source);
  // Pagefind is WebAssembly (docs/decisions/0009-a-policy-in-every-page.md).
  if (html.includes(' data-search-open="') || html.includes('class="search-view"')) {
    addSource(sources, 'script-src', "'wasm-unsafe-eval'");
  }
  for (const harm of accepted) addAllowance(harm, sources);
  addLoadedSources(html, sources, harmPlace(site).ownHost);
  return policyText(sources);
}

const directives: Readonly<Record<Harm['allow']['directive'], Directive | undefined>> = {
  script: 'script-src',
  handler: 'script-src',
  style: 'style-src',
  frame: 'frame-src',
  form: 'form-action',
  object: 'object-src',
  base: 'base-uri',
  none: undefined,
};

function addAllowance({ allow }: Harm, sources: Sources): void {
  const directive = directives[allow.directive];
  if (!directive) return;
  if (allow.directive === 'handler') addSource(sources, directive, "'unsafe-hashes'");
  if (allow.text !== undefined) addSource(sources, directive, hashSource(allow.text));
  if (allow.address !== undefined) {
    addSource(sources, directive, originSource(allow.address) ?? "'self'");
  }
}
