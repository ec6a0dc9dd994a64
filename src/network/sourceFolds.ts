/** What evidence comes to: copies folded into what they copy, and the sides that speak. */
import type { Evidence, Source } from '../dataset/schema.ts';
import { endOf, references } from './chains.ts';

/** Source id to the one that stands for it and all its copies; only where that is another. */
export function foldsOf(sources: readonly Source[]): ReadonlyMap<string, string> {
  const copies = references(sources, (source) => source.sameAs);
  return new Map(Array.from(copies.keys(), (id) => [id, endOf(id, copies)]));
}

export class SourceFolds {
  readonly #folds: ReadonlyMap<string, string>;
  readonly #sides: ReadonlyMap<string, string>;
  /** Most events rest on few sources, and many on one. */
  readonly #alone = new Map<string, readonly string[]>();

  constructor(sources: readonly Source[]) {
    this.#folds = foldsOf(sources);
    this.#sides = new Map(sources.map(({ id, side }) => [id, side]));
  }

  /** Distinct sources after folding, sorted. */
  foldedOf(evidence: readonly Evidence[]): readonly string[] {
    const folded: string[] = [];
    for (const { source } of evidence) {
      const id = this.#folds.get(source) ?? source;
      if (!folded.includes(id)) folded.push(id);
    }
    const [first] = folded;
    if (first === undefined || folded.length > 1) return folded.sort();
    const known = this.#alone.get(first) ?? folded;
    this.#alone.set(first, known);
    return known;
  }

  /** Distinct sides in the order in which they speak. */
  sidesOf(evidence: readonly Evidence[]): readonly string[] {
    const sides: string[] = [];
    for (const { source } of evidence) {
      const side = this.#sides.get(source);
      if (side !== undefined && !sides.includes(side)) sides.push(side);
    }
    return sides;
  }
}
