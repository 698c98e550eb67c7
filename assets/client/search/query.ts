/** What results can be narrowed down by. */
export const facets = ['section', 'type'] as const;
export type Facet = (typeof facets)[number];

/** What a reader asks for. */
export interface Query {
  text: string;
  filters: Readonly<Record<Facet, readonly string[]>>;
}

/** The query that an address carries. */
export function readQuery(parameters: URLSearchParams): Query {
  const chosen = (facet: Facet) => [...new Set(parameters.getAll(facet))].filter(Boolean);
  return {
    text: parameters.get('q') ?? '',
    filters: { section: chosen('section'), type: chosen('type') },
  };
}

/** The part of an address that carries a query; empty for an empty one. */
export function writeQuery({ text, filters }: Query): string {
  const parameters = new URLSearchParams();
  if (text.trim()) parameters.set('q', text.trim());
  for (const facet of facets) for (const value of filters[facet]) parameters.append(facet, value);
  const written = parameters.toString();
  return written && `?${written}`;
}

/** Whether any filter is set. */
export const isFiltered = ({ filters }: Query): boolean =>
  facets.some((facet) => filters[facet].length > 0);
