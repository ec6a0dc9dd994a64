/** Rows of ties turned so that they read well: the event before who took part, the person before the office. */
import type { Day } from '../../dataset/day.ts';
import type { Network } from '../../network/network.ts';
import type { TieRow } from '../../network/rows.ts';

export class PairRow {
  readonly #row: TieRow;
  readonly #turned: boolean;

  constructor(row: TieRow, turned: boolean) {
    this.#row = row;
    this.#turned = turned;
  }

  get key(): string {
    return this.#row.key;
  }

  get one(): string {
    return this.#turned ? this.#row.b : this.#row.a;
  }

  get oneId(): string {
    return this.#turned ? this.#row.tie.b : this.#row.tie.a;
  }

  get other(): string {
    return this.#turned ? this.#row.a : this.#row.b;
  }

  get otherId(): string {
    return this.#turned ? this.#row.tie.a : this.#row.tie.b;
  }

  get events(): number {
    return this.#row.events;
  }

  get sources(): number {
    return this.#row.sources;
  }

  get first(): Day | undefined {
    return this.#row.first;
  }

  get last(): Day | undefined {
    return this.#row.last;
  }
}

/** What stands first: an event, a person, or the side that the network draws on the left. */
export type Foremost = 'event' | 'person' | 'left';

/** The ids of a tie are sorted, which says nothing; equal ends stay in that order. */
export function pairRows(network: Network, rows: readonly TieRow[], foremost: Foremost): readonly PairRow[] {
  return rows.map(
    (row) => new PairRow(row, rank(network, row.tie.b, foremost) < rank(network, row.tie.a, foremost)),
  );
}

function rank({ actors, eventNumbers, sides }: Network, id: string, foremost: Foremost): number {
  if (foremost === 'event') return eventNumbers.has(id) ? 0 : 1;
  const actor = actors.get(id);
  if (foremost === 'person') return actor?.kind === 'person' ? 0 : 1;
  if (actor?.country === sides?.left) return 0;
  return actor?.country === sides?.right ? 2 : 1;
}
