/** The values of one facet in their order, of which mostly the first are looked at. */
import { Order } from '../../network/order.ts';

/** One value of a facet as the panel lists it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What tells it from others of the same name: publisher and year of a source. */
  readonly hint?: string | undefined;
  /** Events (for `kind`: actors) when nothing is filtered; 0 for what only background events have. */
  readonly total: number;
  /** Label, hint and other names, folded for finding. */
  readonly folded: string;
}

type Compare = (one: Choice, other: Choice) => number;

export class ChoiceList {
  /** All of them, in no order that means anything. */
  readonly items: readonly Choice[];
  readonly #compare: Compare;
  #order: Order | undefined;

  /** Equal ones stay as they are given. */
  constructor(items: readonly Choice[], compare: Compare) {
    this.items = items;
    this.#compare = compare;
  }

  get length(): number {
    return this.items.length;
  }

  /** The first so many in order. */
  first(count: number): readonly Choice[] {
    this.#order ??= new Order(this.items.length, (one, other) => {
      const [first, second] = [this.items[one], this.items[other]];
      return (first && second ? this.#compare(first, second) : 0) || one - other;
    });
    return [...this.#order.between(0, count)].flatMap((place) => this.items[place] ?? []);
  }

  /** The largest total. */
  most(): number {
    return this.items.reduce((most, { total }) => Math.max(most, total), 0);
  }

  /** Those that pass, in the same order; the same list where all do. */
  filter(passes: (choice: Choice) => boolean): ChoiceList {
    const items = this.items.filter(passes);
    return items.length === this.items.length ? this : new ChoiceList(items, this.#compare);
  }
}
