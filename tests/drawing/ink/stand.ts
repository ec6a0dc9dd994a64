/** Plans and pictures by hand or by chance, without a dataset behind them, for laws about pixels. */
import fc from 'fast-check';
import { Ink } from '../../../src/drawing/ink/ink.ts';
import type { SheetView } from '../../../src/drawing/ink/sheet.ts';
import { type Patch, Tiles } from '../../../src/drawing/ink/tiles.ts';
import { SHAPES } from '../../../src/drawing/look.ts';
import { type Marks, SIGN, STANDING, type Standing } from '../../../src/drawing/marks.ts';
import { type ColourRole, palettes } from '../../../src/drawing/palette.ts';
import type { Places, Plan } from '../../../src/drawing/plan.ts';
import { indexDataset } from '../../../src/network/network.ts';
import { tiny } from '../../fixtures/tiny.ts';

const KINDS = ['person', 'institution', 'state', 'group', 'media', 'event'] as const;
const ROLES: readonly ColourRole[] = ['left', 'right', 'others', 'none', 'event'];

/** A plan of so many nodes in all shapes and colours; `ends` are those of ties, the last `offices` of office ties. */
export function plan(nodes: number, ends: readonly (readonly [number, number])[] = [], offices = 0): Plan {
  const numbers = Array.from({ length: nodes }, (_, number) => number);
  const ids = numbers.map((number) => `n${number}`);
  const kinds = numbers.map((number) => KINDS[number % KINDS.length] ?? 'person');
  return {
    network: indexDataset(tiny),
    lens: 'both',
    tying: 'all',
    nodes,
    actors: nodes,
    ids,
    kinds,
    shapes: kinds.map((kind) => SHAPES[kind]),
    roles: numbers.map((number) => ROLES[(number * 3) % ROLES.length] ?? 'none'),
    ties: {
      count: ends.length,
      offices: ends.length - offices,
      from: Int32Array.from(ends, ([from]) => from),
      to: Int32Array.from(ends, ([, to]) => to),
    },
    numbers: new Map(ids.map((id, number) => [id, number])),
  };
}

/** Nothing drawn of a plan, everything plain; for a test to write into. */
export function blank({ nodes, ties: { count } }: Plan, ties = 0) {
  return {
    seen: {
      sizes: new Float32Array(nodes),
      events: new Int32Array(count),
      dashed: new Uint8Array(count),
      count: ties,
    },
    emphasis: {
      back: STANDING.plain as Standing,
      nodes: new Uint8Array(nodes).fill(STANDING.plain),
      ties: new Uint8Array(count).fill(STANDING.plain),
    },
  } satisfies Marks;
}

export function places(points: readonly (readonly [number, number])[]): Places {
  return { x: Float64Array.from(points, ([x]) => x), y: Float64Array.from(points, ([, y]) => y) };
}

/** A view of a small sheet, one to one unless told otherwise. */
export function viewOf(at: Places, given: Partial<SheetView> = {}): SheetView {
  return {
    places: at,
    camera: { zoom: 1, x: 0, y: 0 },
    ratio: 1,
    width: 100,
    height: 70,
    palette: palettes.light,
    ...given,
  };
}

export function ink(width = 120, height = 90): Ink {
  return new Ink(width, height, new Tiles(width, height));
}

/** Whether a pixel lies in one of the patches. */
export function isWithin(patches: readonly Patch[], x: number, y: number): boolean {
  return patches.some(
    (patch) => x >= patch.x && x < patch.x + patch.width && y >= patch.y && y < patch.y + patch.height,
  );
}

/** Numbers evenly spread: those of `fc.double` crowd around 0. */
export function decimal(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 1_000_000 }).map((part) => min + ((max - min) * part) / 1_000_000);
}

/** A standing, now and then with signs. */
export const arbitraryMark: fc.Arbitrary<number> = fc
  .tuple(
    fc.constantFrom(...Object.values(STANDING)),
    fc.constantFrom(0, 0, 0, SIGN.pinned, SIGN.hovered, SIGN.chosen, SIGN.pinned | SIGN.chosen),
  )
  .map(([standing, signs]) => standing | signs);
