import { isNil } from '../values/hash.ts';
import { toText } from '../values/to-text.ts';

/** What each mode turns into hyphens (Jekyll's documentation, "Options for the slugify filter"). */
const replaced: Readonly<Record<string, RegExp>> = {
  raw: /[\t\n\v\f\r ]+/g,
  default: /[^\p{M}\p{L}\p{Nd}]+/gu,
  pretty: /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu,
  ascii: /[^A-Za-z0-9]+/g,
  latin: /[^\p{M}\p{L}\p{Nd}]+/gu,
};

/** A text as a part of a URL. A mode that is not known only lowers the letters. */
export function slugify(input: unknown, mode: unknown = undefined): unknown {
  if (isNil(input)) return input;
  const name = toText(mode ?? 'default');
  const pattern = Object.hasOwn(replaced, name) ? replaced[name] : undefined;
  const text = toText(input);
  if (!pattern) return text.toLowerCase();
  return (name === 'latin' ? transliterated(text) : text)
    .replace(pattern, '-')
    .replace(/^-|-$/gm, '')
    .toLowerCase();
}

/** Letters that are more than a plain one with a mark. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  Æ: 'AE',
  æ: 'ae',
  Œ: 'OE',
  œ: 'oe',
  Ø: 'O',
  ø: 'o',
  Đ: 'D',
  đ: 'd',
  Ð: 'D',
  ð: 'd',
  Þ: 'Th',
  þ: 'th',
  Ł: 'L',
  ł: 'l',
  Ħ: 'H',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  Ŋ: 'NG',
  ŋ: 'ng',
  Ĳ: 'IJ',
  ĳ: 'ij',
  Ŀ: 'L',
  ŀ: 'l',
  ŉ: "'n",
  Ŧ: 'T',
  ŧ: 't',
  '×': 'x',
};

/** Letters with accents lose them; what is not Latin becomes a question mark. */
const transliterated = (text: string) =>
  text.normalize('NFC').replace(/[^\0-\x7F]/gu, (sign) => {
    const plain = spelled[sign] ?? sign.normalize('NFD').replace(/\p{M}+/gu, '');
    return /^[\0-\x7F]+$/.test(plain) && sign.codePointAt(0)! < 0x180 ? plain : '?';
  });
