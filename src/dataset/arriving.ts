/** A text that arrives in parts and is read meanwhile. What has been read is dropped, so that it takes no room. */
export class Arriving {
  #text = '';
  #isWhole = false;

  /** What has arrived and not been dropped. */
  get text(): string {
    return this.#text;
  }

  /** Whether nothing more will come. */
  get isWhole(): boolean {
    return this.#isWhole;
  }

  add(part: string): void {
    this.#text += part;
  }

  end(): void {
    this.#isWhole = true;
  }

  /** Drops so many letters from the front. */
  drop(letters: number): void {
    this.#text = this.#text.slice(letters);
  }
}

/** What was being read goes on behind the end of what has arrived; no JSON if that is all. */
export class TextEnds extends SyntaxError {
  constructor() {
    super('the text ends too early');
  }
}
