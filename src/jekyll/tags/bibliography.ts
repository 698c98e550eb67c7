import type { CitationList } from '../../citations/citations.ts';
import { tellFault, type CitationTools } from './cite.ts';
import { scholarOptions } from './scholar-options.ts';
import type { TagReader } from './tag.ts';

/** What a `bibliography` tag works with. */
export interface BibliographyTools extends CitationTools {
  /** A list of references as HTML. */
  renderList(list: CitationList): string;
}

/** `bibliography`: the list of a whole .bib file or, with `--cited`, of what was cited so far. */
export const bibliography =
  ({ citations, interpolate, tell, renderList }: BibliographyTools): TagReader =>
  (tag) => {
    const isPlain = !tag.args.includes('{{');
    const parsed = isPlain ? scholarOptions(tag.args) : undefined;
    return {
      token: tag,
      isBlank: false,
      render(scopes, output) {
        const { values } = parsed ?? scholarOptions(interpolate(tag.args, scopes));
        const inOrder = values.has('cited_in_order');
        const list = citations?.list(
          {
            file: values.get('file')?.at(-1),
            prefix: values.get('prefix')?.at(-1),
            style: values.get('style')?.at(-1),
            cited: inOrder || values.has('cited'),
            inOrder,
            offset: countOf(values.get('offset')) ?? 0,
            inLayout: scopes.input.scope !== undefined,
            max: countOf(values.get('max')) ?? Number.POSITIVE_INFINITY,
          },
          (fault) => tellFault(fault, tag, scopes, tell),
        );
        if (!list) return;
        if (list.entries.length > 0) {
          output.write(scopes.input.placeComponent(renderList(list), false));
        } else if (!scopes.input.scope) {
          // A layout has its list ready for pages that cite and for those that do not.
          tell(tag, scopes, {
            check: 'empty-bibliography',
            message: 'The list of references is empty',
            hint: 'With --cited it shows what the page has cited before it with {% cite key %}; without, a whole .bib file.',
          });
        }
      },
    };
  };

function countOf(values: readonly string[] | undefined): number | undefined {
  const value = values?.at(-1);
  if (value === undefined) return undefined;
  if (!/^\d+$/.test(value)) throw new Error(`"${value}" is no number of references`);
  return Number(value);
}
