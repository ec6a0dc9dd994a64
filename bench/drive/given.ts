/** A network with its places and its visible sets, step by step, as the page is given it. */
import { nodeSize } from '../../src/drawing/look.ts';
import { roleOf } from '../../src/drawing/palette.ts';
import type { Positions } from '../../src/layout/types.ts';
import type { Network } from '../../src/network/network.ts';
import type { Pairs } from '../../src/network/pairNumbers.ts';
import { officesOf, pairsOf } from '../../src/network/pairs.ts';
import type { Question, Visible } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import type { Given } from '../browser/contract.ts';

export const CANVAS = { width: 1000, height: 700 } as const;
/** Part of the canvas that is left free on each side. */
const MARGIN = 0.03;

/**
 * The same nodes and ties for all: all that the dataset can ever show, each as it looks when most of it is
 * seen in these steps. That some grow and shrink from step to step is left out, which spares those who keep
 * things more than those who draw anew.
 */
export function givenOf(
  name: string,
  network: Network,
  positions: Positions,
  questions: readonly Question[],
): Given {
  const seen = questions.map((question) => visible(network, question));
  const pairs = pairsOf(network, 'both', 'across');
  const offices = officesOf(network);
  const { actors } = network.dataset;
  const nodeEvents = new Int32Array(actors.length);
  const first = pairs.one.length;
  const count = first + offices.one.length;
  const tieEvents = new Int32Array(count);
  const dashed = new Uint8Array(count).fill(1);
  const numbers = {
    ties: keysOf(pairs, 0),
    offices: keysOf(offices, first),
  };
  const steps = seen.map((step) => {
    for (const [id, events] of step.actors) {
      const number = network.actorNumbers.get(id) ?? -1;
      nodeEvents[number] = Math.max(nodeEvents[number] ?? 0, events.length);
    }
    return {
      nodes: [...step.actors.keys()].flatMap((id) => network.actorNumbers.get(id) ?? []),
      ties: tieNumbers(step, numbers, (number, events, sources) => {
        tieEvents[number] = Math.max(tieEvents[number] ?? 0, events);
        if (sources > 1) dashed[number] = 0;
      }),
    };
  });
  const places = actors.map(({ id }) => positions.get(id) ?? ([0, 0] as const));
  return {
    name,
    ...CANVAS,
    zoom: zoomFor(places),
    nodes: {
      x: places.map(([x]) => x),
      y: places.map(([, y]) => y),
      size: actors.map(({ kind }, number) => nodeSize(kind, Math.max(1, nodeEvents[number] ?? 0))),
      kind: actors.map(({ kind }) => kind),
      role: actors.map(({ country }) => roleOf(network.sides, country)),
    },
    ties: {
      offices: first,
      from: [...pairs.one, ...offices.one],
      to: [...pairs.other, ...offices.other],
      events: [...tieEvents].map((events) => Math.max(1, events)),
      dashed: [...dashed],
    },
    steps,
  };
}

/** The keys of pairs with their numbers, counted from the first. */
function keysOf({ one, ends }: Pairs, first: number): ReadonlyMap<string, number> {
  return new Map(Array.from(one, (_, number) => [ends(number).key, first + number]));
}

function tieNumbers(
  { ties, officeTies }: Visible,
  numbers: { readonly ties: ReadonlyMap<string, number>; readonly offices: ReadonlyMap<string, number> },
  note: (number: number, events: number, sources: number) => void,
): readonly number[] {
  const found: number[] = [];
  for (const [own, known] of [
    [ties, numbers.ties],
    [officeTies, numbers.offices],
  ] as const) {
    for (const [key, { events, independentSources }] of own) {
      const number = known.get(key);
      if (number === undefined) continue;
      note(number, events.length, independentSources);
      found.push(number);
    }
  }
  return found;
}

/** At which all places are on the canvas; small networks are not blown up. */
function zoomFor(places: readonly (readonly [number, number])[]): number {
  let [across, along] = [1, 1];
  for (const [x, y] of places) {
    across = Math.max(across, Math.abs(x));
    along = Math.max(along, Math.abs(y));
  }
  const room = (1 - 2 * MARGIN) / 2;
  return Math.min(1, (CANVAS.width * room) / across, (CANVAS.height * room) / along);
}
