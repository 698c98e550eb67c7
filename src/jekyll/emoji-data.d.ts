declare module 'markdown-it-emoji/lib/data/full.mjs' {
  /** Signs by the names that GitHub has for them. */
  const signs: Readonly<Record<string, string>>;
  export default signs;
}
