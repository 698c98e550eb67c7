import { isNil } from '../values/hash.ts';
import { inspect, toText } from '../values/to-text.ts';
import type { Filters } from './filter.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '>': '&gt;',
  '<': '&lt;',
  '"': '&quot;',
  "'": '&#39;',
};
const entity = (sign: string) => entities[sign] ?? sign;

const xmlEscaped = (text: string) => text.replace(/[&<>"]/g, entity).replaceAll("'", '&apos;');
const htmlEscaped = (input: unknown) =>
  isNil(input) ? input : toText(input).replace(/[&<>"']/g, entity);

/** Half a sign, which a text of JavaScript may hold, is in no URL. */
const wellFormed = (text: string) => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** Ruby's CGI.escape: a blank becomes a plus sign. */
const formEncoded = (text: string) =>
  encodeURIComponent(wellFormed(text))
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replaceAll('%20', '+');

function formDecoded(text: string): string {
  const bytes = Buffer.from(
    text
      .replaceAll('+', ' ')
      .replace(/%([0-9a-f]{2})|([^\0-\x7F]+)/gi, (_, code?: string, other?: string) =>
        code
          ? String.fromCharCode(Number.parseInt(code, 16))
          : Buffer.from(other ?? '').toString('latin1'),
      ),
    'latin1',
  );
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** What was encoded stays so, and everything else that may not stand in a URL is encoded. */
function uriEscaped(text: string): string {
  let decoded = text;
  try {
    decoded = decodeURIComponent(text.replace(/%(?![0-9a-f]{2})/gi, '%25'));
  } catch {
    // Bytes that are no UTF-8 stay as they are written.
  }
  return encodeURI(wellFormed(decoded).normalize('NFC')).replace(/%5B/g, '[').replace(/%5D/g, ']');
}

const scripts = /<script.*?<\/script>|<!--.*?-->|<style.*?<\/style>/gs;

function unBase64(text: string, name: string, isUrlSafe: boolean): string {
  const alphabet = isUrlSafe
    ? /^[\w-]*={0,2}$/
    : /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
  if (!alphabet.test(text)) throw new Error(`invalid base64 provided to ${name}`);
  return Buffer.from(text, isUrlSafe ? 'base64url' : 'base64').toString('utf8');
}

/** Filters for texts that go into HTML, XML, URLs and forms. */
export const escapeFilters: Filters = {
  escape: htmlEscaped,
  h: htmlEscaped,
  escape_once: (input) => toText(input).replace(/["><']|&(?!(?:[a-zA-Z]+|#\d+);)/g, entity),
  xml_escape: (input) => xmlEscaped(toText(input)),
  inspect: (input) => xmlEscaped(inspect(input)),
  strip_html: (input) => toText(input).replace(scripts, '').replace(/<.*?>/gs, ''),
  url_encode: (input) => (isNil(input) ? input : formEncoded(toText(input))),
  cgi_escape: (input) => formEncoded(toText(input)),
  url_decode: (input) => (isNil(input) ? input : formDecoded(toText(input))),
  uri_escape: (input) => (isNil(input) ? input : uriEscaped(toText(input))),
  base64_encode: (input) => Buffer.from(toText(input)).toString('base64'),
  base64_decode: (input) => unBase64(toText(input), 'base64_decode', false),
  base64_url_safe_encode: (input) =>
    Buffer.from(toText(input)).toString('base64').replaceAll('+', '-').replaceAll('/', '_'),
  base64_url_safe_decode: (input) => unBase64(toText(input), 'base64_url_safe_decode', true),
};
