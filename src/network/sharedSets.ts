/** Sets of few values that many records have alike: each is made once and shared by all of them. */

const EMPTY: ReadonlySet<string> = new Set();

export class SharedSets {
  readonly #known = new Map<string, ReadonlySet<string>>();

  /** The set of some values, in their order. Its size and not that of the dataset is what it costs. */
  of(values: readonly string[]): ReadonlySet<string> {
    if (values.length === 0) return EMPTY;
    const key = values.length === 1 ? (values[0] ?? '') : values.join('\n');
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = new Set(values);
    this.#known.set(key, made);
    return made;
  }
}
