import type { CitationFault, Citations } from '../../citations/citations.ts';
import { parseExpression } from '../expressions/expression.ts';
import type { Scopes } from '../scopes.ts';
import type { Teller } from '../tell-problem.ts';
import type { Interpolate } from './include.ts';
import { scholarOptions, type ScholarOptions } from './scholar-options.ts';
import type { TagReader, TagToken } from './tag.ts';

/** What tags of citations work with; without `citations` they show what is written. */
export interface CitationTools {
  citations: Citations | undefined;
  interpolate: Interpolate;
  tell: Teller;
}

/** `cite key`: a citation in the style of the site, as jekyll-scholar writes it. */
export const cite =
  ({ citations, interpolate, tell }: CitationTools): TagReader =>
  (tag) => {
    const isPlain = !tag.args.includes('{{');
    const parsed = isPlain ? parse(tag.args) : undefined;
    return {
      token: tag,
      isBlank: false,
      render(scopes, output) {
        const { words, values } = parsed ?? parse(interpolate(tag.args, scopes));
        const keys = words.map((word) => keyOf(word, scopes));
        if (!citations) return output.write(keys.join(', '));
        const html = citations.cite(
          {
            keys,
            file: values.get('file')?.at(-1),
            prefix: values.get('prefix')?.at(-1),
            style: values.get('style')?.at(-1),
            locators: values.get('locator') ?? [],
            labels: values.get('label') ?? [],
            suppressAuthor: values.has('suppress_author'),
          },
          (fault) => tellFault(fault, tag, scopes, tell),
        );
        output.write(scopes.input.placeComponent(html, true));
      },
    };
  };

function parse(args: string): ScholarOptions {
  const options = scholarOptions(args);
  if (options.words.length === 0) throw new Error('cite is written with the key of an entry');
  return options;
}

/** A key, or the variable that holds one. */
function keyOf(word: string, scopes: Scopes): string {
  if (!/^[a-z_][\w.-]*$/i.test(word)) return word;
  const value = parseExpression(word)(scopes);
  return typeof value === 'string' && value !== '' ? value : word;
}

/** Tells a fault at the word of the tag that is to blame. */
export function tellFault(
  { word, ...found }: CitationFault,
  tag: TagToken,
  scopes: Scopes,
  tell: Teller,
): void {
  const inTag = word === undefined ? 0 : tag.getText().lastIndexOf(word);
  tell(tag, scopes, found, Math.max(inTag, 0));
}
