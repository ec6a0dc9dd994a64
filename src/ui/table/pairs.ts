/** Rows of ties turned so that they read well: the event before who took part, the person before the office. */
import type { Network } from '../../network/network.ts';
import type { TieRow } from '../../network/rows.ts';

export interface PairRow extends Omit<TieRow, 'a' | 'b'> {
  readonly one: string;
  readonly oneId: string;
  readonly other: string;
  readonly otherId: string;
}

/** What stands first: an event, a person, or the side that the network draws on the left. */
export type Foremost = 'event' | 'person' | 'left';

/** The ids of a tie are sorted, which says nothing; equal ends stay in that order. */
export function pairRows(network: Network, rows: readonly TieRow[], foremost: Foremost): readonly PairRow[] {
  return rows.map((row) => {
    const { a, b, ...rest } = row;
    const turned = rank(network, row.tie.b, foremost) < rank(network, row.tie.a, foremost);
    const [one, oneId, other, otherId] = turned ? [b, row.tie.b, a, row.tie.a] : [a, row.tie.a, b, row.tie.b];
    return { ...rest, one, oneId, other, otherId };
  });
}

function rank({ actors, eventNumbers, sides }: Network, id: string, foremost: Foremost): number {
  if (foremost === 'event') return eventNumbers.has(id) ? 0 : 1;
  const actor = actors.get(id);
  if (foremost === 'person') return actor?.kind === 'person' ? 0 : 1;
  if (actor?.country === sides?.left) return 0;
  return actor?.country === sides?.right ? 2 : 1;
}
