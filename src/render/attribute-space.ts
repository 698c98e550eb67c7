/** Puts one blank before each attribute, and none elsewhere: `<a {% if x %} b{% endif %} >` → `<a{% if x %} b{% endif %}>`. */
export class AttributeSpace {
  #isDue = false;
  #branches: boolean[] = [];

  begin(): void {
    this.#isDue = false;
    this.#branches = [];
  }

  /** The part as it is shown. */
  show(part: string): string {
    if (part.trim() === '') {
      this.#isDue = true;
      return '';
    }
    // What prints nothing leaves the blank to what comes next. A dash would take that blank away.
    const [, keyword] = /^\{%-?\s*(if|elif|elseif|else|endif)\b/.exec(part) ?? [];
    const isSilent = keyword !== undefined || part.startsWith('{#');
    const leaves = isSilent && !/^\{.-|-.\}$/.test(part);
    const blank = this.#isDue && !leaves ? ' ' : '';
    if (blank) this.#isDue = false;
    if (keyword === 'if') this.#branches.push(this.#isDue);
    else if (keyword === 'endif') this.#isDue = this.#branches.pop() ?? this.#isDue;
    else if (keyword !== undefined) this.#isDue = this.#branches.at(-1) ?? this.#isDue;
    return blank + part;
  }
}
