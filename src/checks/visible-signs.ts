/**
 * A text in which no sign steers a terminal: control characters stand as their pictures, and those
 * that turn the direction of writing as their numbers, so that what is shown is what is there
 * (Unicode Technical Report 36, 2.10.5).
 */
export const visibleSigns = (text: string): string =>
  text
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u0009\u000b-\u001f]/g, (sign) =>
      String.fromCodePoint(0x2400 + sign.charCodeAt(0)),
    )
    .replace(
      /[\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g,
      (sign) => `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
    );
