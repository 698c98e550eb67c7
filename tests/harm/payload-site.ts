import type { ZodType } from 'zod';

/** What would run as a script if it were ever more than text: each calls `ran` with its number. */
const written: readonly string[] = [
  '<script>ran("P")</script>',
  '"><script>ran("P")</script>',
  "'><script>ran('P')</script>",
  '</script><script>ran("P")</script>',
  '</title><script>ran("P")</script>',
  '</textarea></style></noscript><script>ran("P")</script>',
  '--><script>ran("P")</script>',
  ']]><script>ran("P")</script>',
  '<img src=x onerror=ran("P")>',
  '"><img src=x onerror=ran("P")>',
  '"><img src=//far.example.net/P.png onerror=ran("P")>',
  "' onmouseover='ran(\"P\")' autofocus onfocus='ran(\"P\")' x='",
  '" autofocus onfocus="ran(\'P\')" tabindex="0" x="',
  '<svg onload=ran("P")>',
  '<svg><script>ran("P")</script></svg>',
  '<svg><style><img src=x onerror=ran("P")></style></svg>',
  '<svg><title><script>ran("P")</script></title></svg>',
  '<math><mtext><textarea><img src=x onerror=ran("P")></textarea></mtext></math>',
  '<noscript><p title="</noscript><img src=x onerror=ran(\'P\')>">',
  '<iframe srcdoc="<script>parent.ran(\'P\')</script>"></iframe>',
  '<iframe src="javascript:parent.ran(\'P\')"></iframe>',
  '<object data="data:text/html,<script>parent.ran(\'P\')</script>"></object>',
  '<embed src="javascript:ran(\'P\')">',
  '<details open ontoggle=ran("P")>x</details>',
  '<input autofocus onfocus=ran("P")>',
  '<body onload=ran("P")>',
  '<video><source onerror=ran("P")></video>',
  '<a href="javascript:ran(\'P\')">x</a>',
  '[x](javascript:ran("P"))',
  '![x](x"onerror="ran(`P`))',
  'javascript:ran("P")',
  ' JaVa\tScRipT:ran("P")',
  'data:text/html,<script>parent.ran("P")</script>',
  'vbscript:ran("P")',
  '<base href="https://far.example.net/">',
  '<meta http-equiv="refresh" content="0; url=javascript:ran(\'P\')">',
  '<link rel="stylesheet" href="https://far.example.net/P.css">',
  '<style>@import "https://far.example.net/P.css";</style>',
  '<form action="https://far.example.net/P"><button autofocus>x</button></form>',
  '{{ "<script>ran(1)</script>" }}{% raw %}<script>ran("P")</script>{% endraw %}',
  '${ran("P")}{{constructor.constructor("ran(1)")()}}`;ran("P")//',
  "\\\";ran('P');//&quot;&#60;script&#62;ran('P')&#60;/script&#62;",
];

/** Each with its number, by which one that runs is told. */
export const payloads = written.map((text, index) => text.replaceAll('P', `P${index}`));

interface Def {
  type: string;
  innerType?: ZodType;
  in?: ZodType;
  out?: ZodType;
  element?: ZodType;
  valueType?: ZodType;
  options?: ZodType[];
  entries?: Record<string, string>;
  values?: unknown[];
  shape?: Record<string, ZodType>;
  getter?: () => ZodType;
}

/**
 * A value for a schema with a payload in every text that takes one: fields that are added to a
 * schema are filled without anybody thinking of it.
 */
export function filled(schema: ZodType, payload: string, depth = 0): unknown {
  const def = schema.def as unknown as Def;
  const inside = def.innerType ?? (def.type === 'pipe' ? pipeSide(def) : undefined);
  const below = (inner: ZodType) => filled(inner, payload, depth + 1);
  if (depth > 8) return undefined;
  if (inside) return filled(inside, payload, depth);
  if (def.type === 'lazy' && def.getter) return filled(def.getter(), payload, depth + 1);
  if (def.type === 'object') {
    return Object.fromEntries(
      Object.entries(def.shape ?? {}).map(([key, inner]) => [key, below(inner)]),
    );
  }
  if (def.type === 'array' && def.element) {
    const element = below(def.element);
    return def.element.safeParse(element).success ? [element] : [];
  }
  if (def.type === 'record' && def.valueType) {
    return { [payload]: below(def.valueType) };
  }
  if (def.type === 'union') {
    // The richest form: an object or a list holds more fields than a text.
    const forms = [...(def.options ?? [])].toSorted((a, b) => richness(b) - richness(a));
    for (const form of forms) {
      const value = filled(form, payload, depth);
      if (value !== undefined && schema.safeParse(value).success) return value;
    }
    return undefined;
  }
  if (def.type === 'enum') return Object.values(def.entries ?? {})[0];
  if (def.type === 'literal') return def.values?.[0];
  return plain(schema, payload);
}

const richness = (schema: ZodType): number =>
  ({ object: 3, array: 2, record: 3 })[(schema.def as unknown as Def).type] ?? 0;

/** A preprocessor's schema stands behind it, a transformer's before it. */
const pipeSide = ({ in: before, out: after }: Def) =>
  (before?.def as unknown as Def | undefined)?.type === 'transform' ? after : before;

/** The payload where it is taken, or else the first value that is; undefined where none is. */
function plain(schema: ZodType, payload: string): unknown {
  const candidates = [
    payload,
    true,
    1,
    '2024-01-01',
    '2024-01',
    'https://example.org/',
    '#12357a',
    'a',
  ];
  return candidates.find((value) => schema.safeParse(value).success);
}

/** One value out of several of a kind: lists go on, records and objects gain keys, the first text stays. */
export function merged(values: readonly unknown[]): unknown {
  const [first] = values;
  if (Array.isArray(first)) return values.flat();
  if (typeof first !== 'object' || first === null) return first;
  const objects = values as Record<string, unknown>[];
  const keys = new Set(objects.flatMap((value) => Object.keys(value)));
  return Object.fromEntries(
    [...keys].map((key) => [
      key,
      merged(objects.map((value) => value[key]).filter((value) => value !== undefined)),
    ]),
  );
}
