// kramdown, "HTML Entities" (Utils::Entities): the names that it knows, which are HTML 4's and not
// all of HTML 5's, and the characters that it takes them for (it has lceil and rceil, lang and rang
// the other way round, and the codes from 128 to 159 as Windows has them).

/** Names of 160 to 255, in this order. */
const latin = `nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg
  plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave
  Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH
  Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
  agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc
  iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute
  thorn yuml`;

/** Names of 913 to 937 and, in small letters, of 945 to 969; there is no capital at 930. */
const greek = `alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi
  rho sigmaf sigma tau upsilon phi chi psi omega`;

/** All others, each before its code. */
const others = `quot 34 amp 38 apos 39 lt 60 gt 62 OElig 338 oelig 339 Scaron 352 scaron 353 Yuml 376
  fnof 402 circ 710 tilde 732 thetasym 977 upsih 978 piv 982 ensp 8194 emsp 8195 thinsp 8201
  zwnj 8204 zwj 8205 lrm 8206 rlm 8207 ndash 8211 mdash 8212 lsquo 8216 rsquo 8217 sbquo 8218
  ldquo 8220 rdquo 8221 bdquo 8222 dagger 8224 Dagger 8225 bull 8226 hellip 8230 permil 8240
  prime 8242 Prime 8243 lsaquo 8249 rsaquo 8250 oline 8254 frasl 8260 euro 8364 image 8465
  weierp 8472 real 8476 trade 8482 alefsym 8501 larr 8592 uarr 8593 rarr 8594 darr 8595 harr 8596
  crarr 8629 lArr 8656 uArr 8657 rArr 8658 dArr 8659 hArr 8660 forall 8704 part 8706 exist 8707
  empty 8709 nabla 8711 isin 8712 notin 8713 ni 8715 prod 8719 sum 8721 minus 8722 lowast 8727
  radic 8730 prop 8733 infin 8734 ang 8736 and 8743 or 8744 cap 8745 cup 8746 int 8747 there4 8756
  sim 8764 cong 8773 asymp 8776 ne 8800 equiv 8801 le 8804 ge 8805 sub 8834 sup 8835 nsub 8836
  sube 8838 supe 8839 oplus 8853 otimes 8855 perp 8869 sdot 8901 vellip 8942 rceil 8968 lceil 8969
  lfloor 8970 rfloor 8971 rang 9001 lang 9002 loz 9674 spades 9824 clubs 9827 hearts 9829
  diams 9830`;

/** What Windows has at 128 to 159; 0 where it has nothing. */
const windows = [
  8364, 0, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 0, 381, 0, 0, 8216, 8217,
  8220, 8221, 8226, 8211, 8212, 732, 8482, 353, 8250, 339, 0, 382, 376,
];

const codes = new Map<string, number>();
latin.split(/\s+/).forEach((name, index) => codes.set(name, 160 + index));
greek.split(/\s+/).forEach((name, index) => {
  codes.set(name, 945 + index);
  if (name !== 'sigmaf') codes.set(name.charAt(0).toUpperCase() + name.slice(1), 913 + index);
});
const pairs = others.split(/\s+/);
for (let at = 0; at < pairs.length; at += 2) codes.set(pairs[at] ?? '', Number(pairs[at + 1]));

const names = new Map([...codes].map(([name, code]) => [code, name]));

/** An entity's code, by its name or its number; nothing for unknown names. */
export function codeOf(entity: string | number): number | undefined {
  if (typeof entity === 'string') return codes.get(entity);
  return windows[entity - 128] || entity;
}

/** How an entity is written by name, where it has one. */
export const nameOf = (code: number) => names.get(code);

/** The character of a code; that for errors where there is none. */
export function characterOf(code: number): string {
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}

/** An entity in text; its parts are a name, a decimal number or a hexadecimal one. */
export const entityPattern = String.raw`&(?:([\w:][\w.:-]*)|#(\d+)|#x([\da-fA-F]+));`;

/** The code of what the pattern has found. */
export function codeOfMatch([, name = '', decimal, hexadecimal]: readonly (string | undefined)[]) {
  if (hexadecimal !== undefined) return codeOf(Number.parseInt(hexadecimal, 16));
  return codeOf(decimal === undefined ? name : Number(decimal));
}
