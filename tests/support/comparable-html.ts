import { Parser } from 'htmlparser2';

/** Elements that wrap what Jekyll does not, or only colour code. */
const unwrapped = (name: string, attributes: Record<string, string>) =>
  (name === 'div' &&
    /^(?:page-body|highlight|language-\S+ highlighter-rouge)$/.test(attributes.class ?? '')) ||
  (name === 'span' && /^(?:token\b.*|[a-z]{1,2}\d?|nb|)$/.test(attributes.class ?? '-'));

/**
 * A page as a list of tags and texts in which white space, the order of attributes, `.html` in
 * addresses and the colours of code make no difference.
 */
export function comparableHtml(html: string): string[] {
  const parts: string[] = [];
  const open: boolean[] = [];
  let text = '';
  const flush = () => {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain) parts.push(plain);
    text = '';
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      const isShown = !unwrapped(name, attributes);
      open.push(isShown);
      if (!isShown) return;
      flush();
      const listed = Object.entries(attributes)
        .map(
          ([key, value]) =>
            `${key}="${/^(?:href|src|content)$/.test(key) ? plainAddress(value) : value}"`,
        )
        .toSorted();
      parts.push(`<${[name, ...listed].join(' ')}>`);
    },
    ontext: (piece) => void (text += piece),
    onclosetag(name) {
      if (!open.pop()) return;
      flush();
      parts.push(`</${name}>`);
    },
  });
  parser.end(html);
  flush();
  return parts;
}

const plainAddress = (address: string) => address.replace(/\.html(?=$|[?#])/, '');
