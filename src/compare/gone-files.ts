import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { BuiltSite } from './built-site.ts';
import type { GoneFile } from './comparison.ts';
import { findLinked } from './find-linked.ts';

/** What pages are made of and search fetches; other names after an upgrade cost a reader nothing. */
const workings =
  /\.(?:css|m?js|map|woff2?|ttf|otf|eot|wasm|json|webmanifest|scss|pf_\w+|pagefind)$|^\/_?pagefind\//i;
const images = /\.(?:avif|bmp|gif|ico|jpe?g|png|svg|tiff?|webp)$/i;
const downloads =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[pst]|csv|tsv|zip|gz|tar|7z|epub|ics|bib|ris|txt|ya?ml|md|mp[34]|webm|json|ttl|owl|rdf)$/i;

/** Files of the old site at whose path the new one has none. */
export function goneFiles(before: BuiltSite, after: BuiltSite): GoneFile[] {
  const gone = [...before.files].filter((path) => !after.files.has(path));
  if (gone.length === 0) return [];
  const linked = findLinked(before, new Set(gone.filter((path) => workings.test(path))));
  const twinOf = twins(before, after);
  return gone.map((path) => {
    const now = twinOf(path);
    return {
      path,
      kind: images.test(path) ? 'image' : downloads.test(path) ? 'download' : 'file',
      loss: !workings.test(path) || linked.has(path),
      ...(now !== undefined && { now }),
    };
  });
}

/** Finds the file of the new site alone that holds the same, if any. */
function twins(before: BuiltSite, after: BuiltSite): (path: string) => string | undefined {
  const bySize = new Map<number, string[]>();
  for (const path of after.files) {
    if (before.files.has(path)) continue;
    const { size } = statSync(join(after.folder, path));
    bySize.set(size, [...(bySize.get(size) ?? []), path]);
  }
  return (path) => {
    const file = join(before.folder, path);
    const { size } = statSync(file);
    const candidates = size === 0 ? [] : (bySize.get(size) ?? []);
    return candidates
      .filter((other) => extname(other) === extname(path))
      .find((other) => readFileSync(file).equals(readFileSync(join(after.folder, other))));
  };
}
