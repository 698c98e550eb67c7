import { gunzipSync } from 'node:zlib';

/** The most that a compressed drawing may hold. */
const maxOutputLength = 64 * 1024 * 1024;

/**
 * The text of a document, decoded as browsers do: by its mark, by its zeros, or by what it says of
 * itself (WHATWG, "Encoding", "decode"; XML 1.0, appendix F). Undefined where it is compressed and
 * cannot be opened.
 */
export function decodeDocument(bytes: Buffer): string | undefined {
  const isCompressed = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const plain = isCompressed ? unpacked(bytes) : bytes;
  if (!plain) return undefined;
  return new TextDecoder(encodingOf(plain)).decode(plain).replaceAll('\r\n', '\n');
}

function unpacked(bytes: Buffer): Buffer | undefined {
  try {
    return gunzipSync(bytes, { maxOutputLength });
  } catch (error) {
    // What zlib says of the data; nothing else is meant here.
    if (/^(?:Z_|ERR_BUFFER_TOO_LARGE)/.test(String((error as NodeJS.ErrnoException).code))) {
      return undefined;
    }
    throw error;
  }
}

function encodingOf(bytes: Buffer): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || second === 0) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || first === 0) return 'utf-16be';
  if (first === 0xef && second === 0xbb) return 'utf-8';
  const start = bytes.toString('latin1', 0, 1024);
  const said = /(?:encoding|charset)\s*=\s*["']?([\w.:-]+)/i.exec(start)?.[1] ?? 'utf-8';
  // A document that can be read as far as here is in no encoding of two bytes.
  return isEncoding(said) && !/^utf-?16/i.test(said) ? said : 'utf-8';
}

function isEncoding(label: string): boolean {
  try {
    return new TextDecoder(label).encoding !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
