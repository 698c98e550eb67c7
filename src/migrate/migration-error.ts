/** A site that cannot be moved as it is; the message says what to mend, with file and line. */
export class MigrationError extends Error {}
