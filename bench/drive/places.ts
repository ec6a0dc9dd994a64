/** Places without a layout run: two sides as half-filled discs, all others in a column between them. */
import { layoutInput } from '../../src/layout/input.ts';
import type { Point, Positions } from '../../src/layout/types.ts';
import type { Network } from '../../src/network/network.ts';
import type { Lens } from '../../src/network/types.ts';

/** Turns by which the seeds of a sunflower follow each other; no two stand in one line. */
const TURN = Math.PI * (3 - Math.sqrt(5));
/** Room for a node in model pixels. */
const ROOM = 30;

/** Those with most events stand in the middle of their side. The whole is about 10 wide to 7 high. */
export function placesFor(network: Network, lens: Lens): Positions {
  const { nodes } = layoutInput(network, lens);
  const inOrder = [...nodes].sort((one, other) => other.weight - one.weight || (one.id < other.id ? -1 : 1));
  const reach = (ROOM * Math.sqrt(nodes.length)) / 2;
  const counts = { left: 0, right: 0, middle: 0 };
  const totals = { left: 0, right: 0, middle: 0 };
  for (const { country } of nodes) totals[sideOf(network, country)] += 1;
  return new Map(
    inOrder.map(({ id, country }) => {
      const side = sideOf(network, country);
      const place = counts[side];
      counts[side] += 1;
      return [id, placeOf(side, place, totals[side], reach)];
    }),
  );
}

type Side = 'left' | 'right' | 'middle';

function sideOf({ sides }: Network, country: string | undefined): Side {
  if (country === undefined) return 'middle';
  if (country === sides?.left) return 'left';
  return country === sides?.right ? 'right' : 'middle';
}

function placeOf(side: Side, place: number, total: number, reach: number): Point {
  const far = Math.sqrt((place + 0.5) / total);
  const angle = place * TURN;
  const [across, along] = side === 'middle' ? [0.12, 0.95] : [0.5, 1];
  const middle = side === 'middle' ? 0 : side === 'left' ? -0.85 : 0.85;
  return [reach * (middle + across * far * Math.cos(angle)), reach * along * far * Math.sin(angle)];
}
