import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seenOf } from '../../src/drawing/marks.ts';
import { namedOf } from '../../src/drawing/named.ts';
import { formOf, keyOf, type Plan, placesOf, planOf } from '../../src/drawing/plan.ts';
import { sceneOf } from '../../src/drawing/scene.ts';
import type { LayoutName, Point, Positions } from '../../src/layout/types.ts';
import { indexDataset } from '../../src/network/network.ts';
import { Tally } from '../../src/network/tally/tally.ts';
import { LENSES, type Tie } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../fixtures/arbitraryQuestion.ts';
import { tiny } from '../fixtures/tiny.ts';

const LAYOUTS: readonly LayoutName[] = ['sides', 'force', 'circles', 'time'];

/** Places for all ids of a plan but those that are left out. */
function positionsOf({ ids }: Plan, isLeftOut: (number: number) => boolean = () => false): Positions {
  const placed = ids.flatMap((id, number): [string, Point][] =>
    isLeftOut(number) ? [] : [[id, [(number % 5) * 40 - 80, number * 11 - 60]]],
  );
  return new Map(placed);
}

describe('a plan', () => {
  it('numbers every actor, in the lens of events every event too, and finds them by id', () => {
    const network = indexDataset(tiny);
    for (const lens of LENSES) {
      const plan = planOf(network, lens, 'all');
      const events = lens === 'events' ? network.events.map(({ event }) => event.id) : [];
      expect(plan.ids).toEqual([...tiny.actors.map(({ id }) => id), ...events]);
      expect(plan.ids.map((id) => plan.numbers.get(id))).toEqual([...plan.ids.keys()]);
      expect([plan.nodes, plan.kinds.length, plan.shapes.length, plan.roles.length]).toEqual(
        Array.from({ length: 4 }, () => plan.ids.length),
      );
    }
  });

  it('says what each tie stands for', () => {
    const network = indexDataset(tiny);
    const forms = (plan: Plan) => new Set(Array.from(plan.ties.from, (_, tie) => formOf(plan, tie)));
    expect(forms(planOf(network, 'both', 'all'))).toEqual(new Set(['tie', 'office']));
    expect(forms(planOf(network, 'people', 'all'))).toEqual(new Set(['tie']));
    expect(forms(planOf(network, 'events', 'all'))).toEqual(new Set(['joint']));
  });

  it('has no place for what a layout leaves out', () => {
    const plan = planOf(indexDataset(tiny), 'both', 'across');
    const { x, y } = placesOf(plan, new Map([[plan.ids[1] ?? '', [3, 4] as const]]));
    expect([x[1], y[1]]).toEqual([3, 4]);
    expect([x[0], y[0]]).toEqual([Number.NaN, Number.NaN]);
  });
});

/** The drawn ties of one form by key, as a picture has them. */
function drawnTies(plan: Plan, seen: ReturnType<typeof seenOf>, isOffice: boolean) {
  return Array.from(plan.ties.from.keys()).flatMap((tie) => {
    const events = seen.events[tie] ?? 0;
    if (events === 0 || (formOf(plan, tie) === 'office') !== isOffice) return [];
    return [[keyOf(plan, tie), events, seen.dashed[tie] === 1]] as const;
  });
}

function wantedTies(ties: ReadonlyMap<string, Tie>, canBeDashed: boolean) {
  return [...ties.values()].map(
    ({ key, events, independentSources }) =>
      [key, events.length, canBeDashed && independentSources <= 1] as const,
  );
}

const sorted = <Row extends readonly [string, ...unknown[]]>(rows: readonly Row[]): Row[] =>
  [...rows].sort(([one], [other]) => (one < other ? -1 : 1));

describe('what is seen of a plan', () => {
  it('are the nodes and ties of what is visible, with their numbers of events', () => {
    const law = fc.property(
      arbitraryDataset,
      fc.array(arbitraryQuestion, { minLength: 1, maxLength: 3 }),
      (data, questions) => {
        const network = indexDataset(data);
        const tally = new Tally(network);
        for (const question of questions) {
          const plan = planOf(network, question.lens, question.ties);
          tally.ask(question);
          const seen = seenOf(plan, tally, placesOf(plan, positionsOf(plan)));
          const all = visible(network, question);
          const events =
            question.lens === 'events' ? all.events.map((event) => network.events[event]?.event.id) : [];
          const nodes = plan.ids.filter((_, node) => (seen.sizes[node] ?? 0) > 0);
          expect(nodes).toEqual([...all.actors.keys(), ...events]);
          expect(sorted(drawnTies(plan, seen, false))).toEqual(sorted(wantedTies(all.ties, true)));
          expect(sorted(drawnTies(plan, seen, true))).toEqual(sorted(wantedTies(all.officeTies, false)));
          expect(seen.count).toBe(all.ties.size);
        }
      },
    );
    fc.assert(law, { numRuns: 150 });
  });

  it('and the nodes that may be named are those of the scene, in its order', () => {
    const law = fc.property(
      arbitraryDataset,
      arbitraryQuestion,
      fc.constantFrom(...LAYOUTS),
      fc.nat(4),
      (data, question, layout, left) => {
        const network = indexDataset(data);
        const tally = new Tally(network);
        tally.ask(question);
        const plan = planOf(network, question.lens, question.ties);
        const positions = positionsOf(plan, (number) => number % 5 === left);
        const places = placesOf(plan, positions);
        const seen = seenOf(plan, tally, places);
        const named = namedOf(plan, seen, tally, places, layout);
        const scene = sceneOf(network, visible(network, question), positions, question.lens, layout);
        expect(named.nodes).toEqual(scene.nodes);
        expect([...named.byId.keys()]).toEqual([...scene.byId.keys()]);
        expect(named.nodes.map(({ id }) => seen.sizes[plan.numbers.get(id) ?? -1])).toEqual(
          named.nodes.map(({ size }) => Math.fround(size)),
        );
        // A tie is drawn where both its ends have a place.
        const keys = sorted([...drawnTies(plan, seen, false), ...drawnTies(plan, seen, true)]);
        expect(keys.map(([key]) => key)).toEqual(scene.ties.map(({ key }) => key).sort());
      },
    );
    fc.assert(law, { numRuns: 150 });
  });

  it('is nothing when nothing is visible', () => {
    const network = indexDataset(tiny);
    const tally = new Tally(network);
    tally.ask({ ...DEFAULT_VIEW, window: { to: 1 }, dates: 'certain' });
    const plan = planOf(network, 'both', 'across');
    const seen = seenOf(plan, tally, placesOf(plan, positionsOf(plan)));
    expect([...seen.sizes, ...seen.events].every((one) => one === 0)).toBe(true);
  });
});
