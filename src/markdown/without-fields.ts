// No behaviour of kramdown's: markdown-it's states define each of their fields by a helper, which takes
// longer than to read a short text; and each list item, quotation and text has a state.

/**
 * A class with another's methods, whose constructor does nothing: who extends it sets the fields.
 * @param kind a class of markdown-it's
 */
export function withoutFields<Kind extends new (...args: never[]) => object>(kind: Kind): Kind {
  function Methods(this: object): void {
    if (!(this instanceof kind)) throw new TypeError(`${kind.name} is called without new`);
  }
  Methods.prototype = kind.prototype;
  return Methods as unknown as Kind;
}
