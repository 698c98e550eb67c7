/** Whether an address runs a script or holds a document; browsers pass over white space in it. */
export const isScriptUrl = (url: string): boolean =>
  // oxlint-disable-next-line no-control-regex
  /^(?:javascript|vbscript|data):/i.test(url.replace(/[\s\u0000-\u001f]+/g, ''));
