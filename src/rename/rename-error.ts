/** The page cannot be renamed so; the message says why, and what to do. */
export class RenameError extends Error {}
