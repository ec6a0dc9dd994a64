/** Where everything stands in each lens and layout: from positions computed ahead, or by running it once. */
import { type Guide, sideGuides } from '../layout/guides.ts';
import { layoutInput } from '../layout/input.ts';
import { type PositionsFile, pictureKey, positionsFrom } from '../layout/positionsFile.ts';
import type { LayoutInput, LayoutName, Point, Positions } from '../layout/types.ts';
import type { Network } from '../network/network.ts';
import type { Lens } from '../network/types.ts';

/** One arrangement of everything that a lens can show. */
export interface Placement {
  readonly lens: Lens;
  readonly layout: LayoutName;
  readonly positions: Positions;
  /** What is drawn behind it. */
  readonly guides: readonly Guide[];
}

export interface Placements {
  /** The arrangement, if it is known already. */
  known(lens: Lens, layout: LayoutName): Placement | undefined;
  /** The arrangement; fails only when code that the layout needs cannot be fetched. */
  load(lens: Lens, layout: LayoutName): Promise<Placement>;
}

/** Arrangements of a network, each worked out at most once and kept. */
export function createPlacements(network: Network, file?: PositionsFile): Placements {
  const known = new Map<string, Placement>();
  const load = async (lens: Lens, layout: LayoutName): Promise<Placement> => {
    const key = pictureKey(lens, layout);
    const before = known.get(key);
    if (before !== undefined) return before;
    const input = layoutInput(network, lens);
    const needed = input.nodes.map(({ id }) => id);
    const positions =
      positionsFrom(file, network.dataset.meta.sha256, key, needed) ?? (await worksOut(layout, input));
    const guides = await guidesFor(layout, input, positions);
    const placement = { lens, layout, positions, guides };
    known.set(key, placement);
    return placement;
  };
  return { known: (lens, layout) => known.get(pictureKey(lens, layout)), load };
}

/** The code of the layouts is fetched when the first one has to run. */
async function worksOut(layout: LayoutName, input: LayoutInput): Promise<Positions> {
  const { runLayout } = await import('../layout/layouts.ts');
  return runLayout(layout, input);
}

/** The code for frames and axes is fetched with the first layout that has them. */
async function guidesFor(
  layout: LayoutName,
  input: LayoutInput,
  positions: Positions,
): Promise<readonly Guide[]> {
  if (layout === 'force') return [];
  if (layout === 'sides') return sideGuides(input, positions);
  const { guidesOf } = await import('../layout/framesAndAxes.ts');
  return guidesOf(layout, input, positions);
}

/** The arrangement with some nodes where a hand has put them. */
export function withPins(placement: Placement, pins: Readonly<Record<string, Point>>): Placement {
  const moved = Object.entries(pins).filter(([id]) => placement.positions.has(id));
  if (moved.length === 0) return placement;
  return { ...placement, positions: new Map<string, Point>([...placement.positions, ...moved]) };
}
