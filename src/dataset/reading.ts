/**
 * The quick door: reads the text of a dataset that is in order while it arrives, piece by piece, so that whoever
 * reads can rest in between. What is wrong with one that is not, `parse.ts` says.
 */
import { Arriving } from './arriving.ts';
import { HUNGRY, piecesOf } from './jsonPieces.ts';
import { Reader } from './reader.ts';
import type { Dataset } from './schema.ts';
import { areReferencesSound } from './soundReferences.ts';

/** Some editors begin a file with a byte order mark, which JSON does not allow. */
const BYTE_ORDER_MARK = '\uFEFF';

export class Reading {
  readonly #source = new Arriving();
  readonly #pieces = piecesOf(this.#source);
  readonly #reader = new Reader();
  #isFirst = true;
  #isSound = true;

  /**
   * Reads what has arrived as far as it goes; yields between pieces. The answer is whether nothing is wrong so far.
   * Never throws.
   */
  *take(part: string): Generator<undefined, boolean> {
    this.#source.add(this.#isFirst && part.startsWith(BYTE_ORDER_MARK) ? part.slice(1) : part);
    if (part.length > 0) this.#isFirst = false;
    yield* this.#readOn();
    return this.#isSound;
  }

  /**
   * The dataset when all of the text has been taken, or nothing where the text is not that of a dataset without any
   * fault. Yields how many of so many records have been looked at.
   */
  *end(): Generator<readonly [number, number], Dataset | undefined> {
    this.#source.end();
    for (const _ of this.#readOn()) {
      // Little is left: no rest is needed, and how many records there are is not known yet.
    }
    const dataset = this.#isSound ? this.#reader.dataset() : undefined;
    if (dataset === undefined) return undefined;
    const { places, sources, actors, events, absences } = dataset;
    const all = places.length + sources.length + actors.length + events.length + absences.length;
    let checked = 0;
    const references = areReferencesSound(dataset);
    let step = references.next();
    for (; step.done !== true; step = references.next()) {
      checked += step.value;
      yield [checked, all];
    }
    return step.value ? dataset : undefined;
  }

  *#readOn(): Generator<undefined, void> {
    try {
      while (this.#isSound) {
        const { value: piece, done } = this.#pieces.next();
        if (done === true || piece === HUNGRY) return;
        this.#isSound = this.#reader.takes(piece);
        yield;
      }
    } catch {
      this.#isSound = false;
    }
  }
}

/** All at once. */
export function readSound(text: string): Dataset | undefined {
  const reading = new Reading();
  for (const _ of reading.take(text)) {
    // Nobody waits.
  }
  const end = reading.end();
  let step = end.next();
  while (step.done !== true) step = end.next();
  return step.value;
}
