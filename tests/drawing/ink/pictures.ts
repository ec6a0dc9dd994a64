/** Pictures that change by chance, step by step, as hand, window and filters change those of the app. */
import fc from 'fast-check';
import type { Sheet, SheetView } from '../../../src/drawing/ink/sheet.ts';
import { nodeSize } from '../../../src/drawing/look.ts';
import { type Marks, STANDING, type Standing } from '../../../src/drawing/marks.ts';
import type { Places, Plan } from '../../../src/drawing/plan.ts';
import { arbitraryMark, blank, viewOf } from './stand.ts';

export const NODES = 12;
/** Not whole squares. */
export const [WIDTH, HEIGHT] = [151, 103];

/** What can come between two pictures. */
type Change =
  | { readonly kind: 'ties'; readonly ties: readonly TieChange[]; readonly count: number }
  | { readonly kind: 'nodes'; readonly nodes: readonly NodeChange[] }
  | { readonly kind: 'back'; readonly back: Standing }
  | { readonly kind: 'move'; readonly node: number; readonly x: number; readonly y: number }
  /** A camera that has this point of the model in the middle. */
  | { readonly kind: 'camera'; readonly zoom: number; readonly x: number; readonly y: number }
  | { readonly kind: 'places'; readonly by: number }
  | { readonly kind: 'nothing' };
type TieChange = readonly [tie: number, events: number, dashed: number, mark: number];
type NodeChange = readonly [node: number, events: number, mark: number];

export const coordinate = fc.integer({ min: -40, max: 240 });
const arbitraryEvents = fc.constantFrom(0, 1, 1, 2, 7, 30, 80);
const tieChanges = (most: number): fc.Arbitrary<Change> =>
  fc.record({
    kind: fc.constant('ties' as const),
    ties: fc.array(fc.tuple(fc.nat(), arbitraryEvents, fc.nat(1), arbitraryMark), { maxLength: most }),
    count: fc.constantFrom(10, 10, 10, 500),
  });
export const arbitraryChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 4, arbitrary: tieChanges(6) },
  { weight: 1, arbitrary: tieChanges(150) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('nodes' as const),
      nodes: fc.array(fc.tuple(fc.nat(NODES - 1), arbitraryEvents, arbitraryMark), { maxLength: 6 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      node: fc.nat(NODES - 1),
      x: coordinate,
      y: coordinate,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('camera' as const),
      zoom: fc.constantFrom(0.02, 0.1, 0.4, 1, 1.7, 5),
      x: coordinate,
      y: coordinate,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('back' as const),
      back: fc.constantFrom(...Object.values(STANDING)),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant('places' as const), by: fc.integer({ min: 1, max: 9 }) }),
  },
  { weight: 1, arbitrary: fc.constant<Change>({ kind: 'nothing' }) },
);

/** The two ends of a tie. */
export const arbitraryTie = fc
  .tuple(fc.nat(NODES - 1), fc.nat(NODES - 2))
  .map(([one, step]): [number, number] => [one, (one + 1 + step) % NODES]);

/** A picture that changes: fresh marks for every picture, as the app makes them. */
export class Scene {
  readonly plan: Plan;
  marks: Marks;
  view: SheetView;

  constructor(of: Plan, at: Places, ratio: number) {
    this.plan = of;
    this.marks = blank(of);
    this.view = viewOf(at, { ratio, width: WIDTH, height: HEIGHT });
  }

  apply(change: Change, sheet: Sheet): void {
    const { seen, emphasis } = structuredClone(this.marks);
    if (change.kind === 'ties') {
      for (const [number, events, dashed, mark] of change.ties) {
        const tie = number % Math.max(1, this.plan.ties.count);
        seen.events[tie] = events;
        seen.dashed[tie] = dashed;
        emphasis.ties[tie] = mark;
      }
      this.marks = { seen: { ...seen, count: change.count }, emphasis };
    } else if (change.kind === 'nodes') {
      for (const [node, events, mark] of change.nodes) {
        seen.sizes[node] = events === 0 ? 0 : nodeSize('person', events);
        emphasis.nodes[node] = mark;
      }
      this.marks = { seen, emphasis };
    } else if (change.kind === 'back') {
      this.marks = { seen, emphasis: { ...emphasis, back: change.back } };
    } else if (change.kind === 'move') {
      sheet.move(change.node, change.x, change.y);
      this.view.places.x[change.node] = change.x;
      this.view.places.y[change.node] = change.y;
    } else if (change.kind === 'camera') {
      const { zoom, x, y } = change;
      this.view = { ...this.view, camera: { zoom, x: WIDTH / 2 - x * zoom, y: HEIGHT / 2 - y * zoom } };
    } else if (change.kind === 'places') {
      const { x, y } = this.view.places;
      this.view = { ...this.view, places: { x: x.map((one) => one + change.by), y: y.slice() } };
    }
  }
}
