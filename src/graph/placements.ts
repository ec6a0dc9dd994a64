/** Where everything stands in each lens and layout: from positions computed ahead, or by running it once. */
import type { Arrangement } from '../layout/arrange.ts';
import { columnsOf } from '../layout/columns.ts';
import { type Guide, sideGuides } from '../layout/guides.ts';
import { layoutInput } from '../layout/input.ts';
import { type PositionsFile, pictureKey, positionsFrom } from '../layout/positionsFile.ts';
import type { LayoutName, Point, Positions } from '../layout/types.ts';
import type { Network } from '../network/network.ts';
import type { Lens } from '../network/types.ts';
import { type LayoutWorker, type Run, startRun } from './layoutRun.ts';
import { type Watched, watched } from './watched.ts';

/** One arrangement of everything that a lens can show. */
export interface Placement {
  readonly lens: Lens;
  /** `circles` also for one that stands in for another. */
  readonly layout: LayoutName;
  readonly positions: Positions;
  /** What is drawn behind it. */
  readonly guides: readonly Guide[];
}

export interface Placements {
  /** The arrangement if it is known already; while it is worked out, circles once there are any. */
  known(lens: Lens, layout: LayoutName): Placement | undefined;
  /**
   * The arrangement, or `undefined` when another one was asked for meanwhile: only the newest is worked out, and
   * who asks for the same one waits for the same work. `onStandIn` is called when there are circles to stand in for it. Fails when it was stopped, or when code
   * that the layout needs cannot be fetched.
   */
  load(lens: Lens, layout: LayoutName, onStandIn?: () => void): Promise<Placement | undefined>;
}

/** How far the present run is. */
export interface Progress {
  readonly lens: Lens;
  readonly layout: LayoutName;
  /** From 0 to 1; 0 as long as nothing is known. */
  readonly part: number;
  /** How many are arranged; no events but in the lens `events`. */
  readonly actors: number;
  readonly events: number;
}

/** The run that is under way, for who shows it and may end it. */
export interface Arranging {
  readonly progress: Watched<Progress | undefined>;
  /** Ends the run, and its `load` fails. Circles are never stopped: nothing would be quicker. */
  stop(): void;
}

interface Current {
  readonly key: string;
  join(onStandIn: (() => void) | undefined): Promise<Placement | undefined>;
  overtake(): void;
  stop(): void;
}

/** Arrangements of a network, each worked out at most once and kept. */
export function createPlacements(
  network: Network,
  file?: PositionsFile,
  makeWorker?: () => LayoutWorker | undefined,
): Placements & Arranging {
  const known = new Map<string, Placement>();
  const progress = watched<Progress | undefined>(undefined);
  let current: Current | undefined;

  const keep = (placement: Placement): Placement => {
    known.set(pictureKey(placement.lens, placement.layout), placement);
    return placement;
  };

  const workOut = (lens: Lens, layout: LayoutName, onStandIn?: () => void) => {
    const waiting = new Set([onStandIn]);
    const done = new Promise<Placement | undefined>((resolve, reject) => {
      let run: Run | undefined;
      const end = (settle: () => void): void => {
        if (current !== own) return;
        current = undefined;
        run?.stop();
        progress.set(undefined);
        settle();
      };
      const own: Current = {
        key: pictureKey(lens, layout),
        join: (other) => {
          waiting.add(other);
          return done;
        },
        overtake: () => end(() => resolve(undefined)),
        stop: () => {
          if (layout !== 'circles') end(() => reject(new Error('The layout was stopped.')));
        },
      };
      current = own;
      progress.set({ lens, layout, part: 0, ...counted(network, lens) });
      const begin = async (): Promise<void> => {
        const standIn = !known.has(pictureKey(lens, 'circles'));
        const order = { columns: columnsOf(network, lens), lens, layout, standIn };
        run = startRun(order, makeWorker, (step) => {
          if (current !== own) return;
          if (step.kind === 'progress') {
            const { part, actors, events } = step;
            progress.set({ lens, layout, part, actors, events });
            return;
          }
          keep(placementOf(network, lens, 'circles', step.arrangement));
          for (const tell of waiting) tell?.();
        });
        const placement = keep(placementOf(network, lens, layout, await run.done));
        end(() => resolve(placement));
      };
      begin().catch((fault: unknown) => end(() => reject(fault)));
    });
    return done;
  };

  return {
    known: (lens, layout) => {
      const key = pictureKey(lens, layout);
      return known.get(key) ?? (current?.key === key ? known.get(pictureKey(lens, 'circles')) : undefined);
    },
    load: async (lens, layout, onStandIn) => {
      if (current?.key === pictureKey(lens, layout)) return current.join(onStandIn);
      current?.overtake();
      const before = known.get(pictureKey(lens, layout)) ?? fromFile(network, file, lens, layout);
      return before ? keep(before) : workOut(lens, layout, onStandIn);
    },
    progress,
    stop: () => current?.stop(),
  };
}

/** What has been computed ahead. */
function fromFile(
  network: Network,
  file: PositionsFile | undefined,
  lens: Lens,
  layout: LayoutName,
): Placement | undefined {
  const key = pictureKey(lens, layout);
  const { sha256 } = network.dataset.meta;
  // Only `sides` and `force` are computed ahead, and the springs have no guides.
  if (file?.sha256 !== sha256 || file.pictures[key] === undefined) return undefined;
  const input = layoutInput(network, lens);
  const needed = input.nodes.map(({ id }) => id);
  const positions = positionsFrom(file, sha256, key, needed);
  if (positions === undefined) return undefined;
  return { lens, layout, positions, guides: layout === 'sides' ? sideGuides(input, positions) : [] };
}

/** The most that can be there to arrange. */
function counted({ dataset, events }: Network, lens: Lens): Pick<Progress, 'actors' | 'events'> {
  return { actors: dataset.actors.length, events: lens === 'events' ? events.length : 0 };
}

function placementOf(
  { dataset: { actors }, events }: Network,
  lens: Lens,
  layout: LayoutName,
  { numbers, x, y, guides }: Arrangement,
): Placement {
  const positions = new Map<string, Point>();
  for (const [at, number] of numbers.entries()) {
    const id = actors[number]?.id ?? events[number - actors.length]?.event.id;
    if (id !== undefined) positions.set(id, [x[at] ?? 0, y[at] ?? 0]);
  }
  return { lens, layout, positions, guides };
}

/** The arrangement with some nodes where a hand has put them. */
export function withPins(placement: Placement, pins: Readonly<Record<string, Point>>): Placement {
  const moved = Object.entries(pins).filter(([id]) => placement.positions.has(id));
  if (moved.length === 0) return placement;
  return { ...placement, positions: new Map<string, Point>([...placement.positions, ...moved]) };
}
