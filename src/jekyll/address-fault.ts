/** Longest name of a file on the systems that sites are built on and served from, in bytes. */
const longestName = 255;
/** Longest path that is published; what it lies in needs room as well. */
const longestPath = 1024;

/** How often an address may be encoded again, so that `%252e` hides nothing either. */
const turns = 4;

/**
 * Why a page cannot be published at an address; undefined where it can. Browsers and hosts read `\`
 * as `/` and decode what is encoded, so that either may lead out of the folder.
 * @param written a permalink, or an old address in `redirect_from`
 * @param output the file that would be written, below the output folder
 */
export function addressFault(written: string, output: string): string | undefined {
  for (const text of [...readings(written), output]) {
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u001f\u007f]/.test(text)) return 'holds a sign that cannot be seen';
    if (text.includes('\\')) return 'holds a backslash';
    if (/(?:^|\/)\.\.(?:\/|$)/.test(text)) return 'leads to a folder above with ".."';
  }
  if (isOfTheme(output)) return 'is where the theme keeps its own files';
  const isTooLong = output.split('/').some((name) => Buffer.byteLength(name) > longestName);
  return isTooLong || Buffer.byteLength(output) > longestPath ? 'is too long' : undefined;
}

/** Whether a published path is in a folder whose scripts and data run on every page. */
export const isOfTheme = (output: string): boolean =>
  /^(?:assets\/theme|pagefind)(?:\/|$)/i.test(output);

/** A text, and what it becomes when it is decoded again and again. */
function readings(written: string): string[] {
  const found = [written];
  for (let turn = 0; turn < turns; turn++) {
    const decoded = (found.at(-1) ?? '').replace(/%([0-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    if (decoded === found.at(-1)) break;
    found.push(decoded);
  }
  return found;
}
