const voids = new Set(
  'area base br col command embed hr img input keygen link meta param source track wbr'.split(' '),
);
const tag = /<!--[^]*?-->|<(\/?)([A-Za-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;

/** The first tag of a piece of HTML that has no counterpart; nothing where all have one. */
export function unbalancedTag(html: string): string | undefined {
  const opened: string[] = [];
  tag.lastIndex = 0;
  for (let found = tag.exec(html); found; found = tag.exec(html)) {
    const [written, slash, name = ''] = found;
    const element = name.toLowerCase();
    if (!name || voids.has(element)) continue;
    if (slash) {
      if (opened.pop() !== element) return written;
      continue;
    }
    opened.push(element);
    if (!['script', 'style', 'textarea'].includes(element)) continue;
    const end = html.toLowerCase().indexOf(`</${element}`, tag.lastIndex);
    if (end === -1) return written;
    tag.lastIndex = end;
  }
  return opened.pop();
}
