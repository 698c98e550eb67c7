import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A content as it is sent. */
export interface Encoded {
  content: Buffer;
  /** For `content-encoding`; undefined where it is sent as it stands. */
  encoding?: 'br' | 'gzip';
}

/** Types that are text; fonts and pictures are compressed already. */
const isText = (type: string): boolean =>
  /^(?:text\/|application\/(?:json|xml)|image\/svg\+xml)/.test(type);

/** Below this a header costs more than it saves. */
const worthIt = 512;

/**
 * Compresses a text as hosts do, with what the browser says it accepts: brotli before gzip (RFC 9110,
 * 12.5.3, "Accept-Encoding"; a weight of 0 refuses).
 */
export function compressAnswer(content: Buffer, type: string, accepted: string): Encoded {
  if (!isText(type) || content.length < worthIt) return { content };
  const names = new Set(
    accepted
      .split(',')
      .map((part) => part.trim().toLowerCase())
      .filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part))
      .map((part) => part.replace(/;.*$/, '').trim()),
  );
  if (names.has('br')) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 5 };
    return { content: brotliCompressSync(content, { params }), encoding: 'br' };
  }
  return names.has('gzip') ? { content: gzipSync(content), encoding: 'gzip' } : { content };
}
