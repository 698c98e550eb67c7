import { escapeHtml } from '../render/escape-html.ts';
import { lessThan } from './latex-text.ts';

/** Writes each kind of text as HTML; `this.item_id` is the work that is written. */
export type CslFormat = Record<
  string,
  | string
  | boolean
  | ((this: { item_id?: string }, state: unknown, text: string) => string)
  | ((text: string) => string)
>;

/** Marks around each work of a citation, by the number of its place, and around what stands in a margin. */
export const marks = {
  begin: '\uE001',
  number: '\uE002',
  end: '\uE003',
  beginMargin: '\uE004',
  endMargin: '\uE005',
} as const;

const element = (name: string, className?: string) => {
  const attribute = className ? ` class="${className}"` : '';
  return (_state: unknown, text: string) => `<${name}${attribute}>${text}</${name}>`;
};

/**
 * The HTML of citations. It is the library's own without its inline styles, which a strict Content
 * Security Policy forbids, and without blocks, so that an entry can stand in a `span`.
 */
export const cslFormat = (html: CslFormat): CslFormat => ({
  ...html,
  bibstart: '',
  bibend: '',
  '@font-style/oblique': element('em'),
  '@font-style/normal': element('span', 'fst-normal'),
  '@font-variant/small-caps': element('span', 'small-caps'),
  '@font-variant/normal': element('span', 'no-small-caps'),
  '@font-weight/normal': element('span', 'fw-normal'),
  '@font-weight/light': element('span', 'fw-light'),
  '@text-decoration/none': element('span', 'text-decoration-none'),
  '@text-decoration/underline': element('span', 'text-decoration-underline'),
  '@vertical-align/baseline': element('span'),
  '@bibliography/entry': (_state, text) => text,
  '@display/block': (_state, text) => ` ${text}`,
  '@display/indent': (_state, text) => ` ${text}`,
  '@display/left-margin': (_state, text) => marks.beginMargin + text + marks.endMargin,
  '@display/right-inline': (_state, text) => text,
  '@showid/true': (_state, text) => text,
  '@URL/true': (_state, text) => linked(text, text),
  '@DOI/true': (_state, text) =>
    linked(/^https?:\/\//i.test(text) ? text : `https://doi.org/${text}`, text),
});

/** A link to another site; an address of any other kind is shown, and leads nowhere. */
function linked(address: string, text: string): string {
  const href = address
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  if (!/^https?:\/\/[^\s/]/i.test(href) || href.includes(lessThan)) return text;
  return `<a href="${escapeHtml(href)}">${text}</a>`;
}
