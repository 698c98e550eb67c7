import { isScalar, parseDocument, visit, type Pair } from 'yaml';
import { addressesInText, type WrittenAddress } from './addresses-in-text.ts';

/** Keys that say where a page itself is or was; a rename deals with these apart. */
const ownAddresses = new Set(['permalink', 'redirect_from', 'page_id', 'base', 'baseurl']);
const namesAddress = /(?:^|_)(?:url|link|href)$/;

/**
 * Every address in a text of YAML or JSON: paths from the root, what stands under keys such as
 * `url`, links in Markdown, and paths of pages' files, as values and as keys.
 * @param start where the text begins in its file
 */
export function addressesInYaml(text: string, start = 0): WrittenAddress[] {
  const found: WrittenAddress[] = [];
  visit(parseDocument(text, { uniqueKeys: false }), {
    Pair: (_, pair) => (ownAddresses.has(keyOf(pair)) ? visit.SKIP : undefined),
    Scalar(_, node, ancestors) {
      if (typeof node.value !== 'string' || !node.range) return;
      const [from, to] = node.range;
      const raw = text.slice(from, to);
      const value = node.value.trim();
      if (/\s/.test(value) || /\]\(|\{[{%]/.test(value)) {
        for (const address of addressesInText(raw, true)) {
          found.push({ ...address, offset: start + from + address.offset });
        }
        return;
      }
      const kind = kindOf(value, ancestors.at(-1));
      const place = raw.indexOf(value);
      if (kind && place !== -1) found.push({ offset: start + from + place, written: value, kind });
    },
  });
  return found;
}

function kindOf(value: string, parent: unknown): WrittenAddress['kind'] | undefined {
  if (/^content\/.*\.\w+$/.test(value)) return 'file';
  if (value.startsWith('/')) return 'root';
  return namesAddress.test(keyOf(parent as Pair)) ? 'root' : undefined;
}

const keyOf = (pair: Pair | undefined): string =>
  pair && 'key' in pair && isScalar(pair.key) ? String(pair.key.value) : '';
