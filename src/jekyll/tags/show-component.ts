import type { Scopes } from '../scopes.ts';
import type { IncludeTools } from './include.ts';
import type { Output, Piece } from './tag.ts';

/** Writes what a component shows in place of a tag, or `fallback` where it shows nothing. */
export function showComponent(
  { host, tell }: IncludeTools,
  call: { name: string; parameters: Record<string, unknown>; fallback: string },
  place: { tag: Piece['token']; scopes: Scopes; output: Output },
): void {
  const { tag, scopes, output } = place;
  const result = host.renderComponent(call.name, call.parameters);
  const faults = Array.isArray(result) ? result : (result?.faults ?? []);
  for (const { parameter: _, ...fault } of faults) tell(tag, scopes, fault);
  if (!result || Array.isArray(result)) output.write(call.fallback);
  else output.write(scopes.input.placeComponent(result.html, result.isInline));
}
