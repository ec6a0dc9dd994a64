import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Sheet } from '../../../src/drawing/ink/sheet.ts';
import type { Patch } from '../../../src/drawing/ink/tiles.ts';
import { STANDING } from '../../../src/drawing/marks.ts';
import { palettes } from '../../../src/drawing/palette.ts';
import { arbitraryChange, arbitraryTie, coordinate, HEIGHT, NODES, Scene, WIDTH } from './pictures.ts';
import { isWithin, places, plan, viewOf } from './stand.ts';

/** Up to so many that a change of most of them is drawn anew. */
const arbitraryEnds = fc.array(arbitraryTie, { maxLength: 130 });

/** Draws the picture, and expects of the pixels what a fresh sheet makes and of the patches that they tell all. */
function expectFresh(sheet: Sheet, { plan: of, marks, view }: Scene): void {
  expectTold(sheet, () => {
    const { isDone, patches } = sheet.draw(marks, view);
    expect(isDone).toBe(true);
    return patches;
  });
  const fresh = new Sheet(of, view);
  fresh.draw(marks, view);
  expect(firstDifference(sheet.pixels.values, fresh.pixels.values, view.width)).toBeUndefined();
}

/** Expects that all pixels that a drawing changes lie in the patches that it tells of. */
function expectTold({ pixels }: Sheet, draw: () => readonly Patch[]): void {
  const before = pixels.values.slice();
  const patches = draw();
  const untold = pixels.values.findIndex(
    (value, at) => value !== before[at] && !isWithin(patches, at % WIDTH, Math.floor(at / WIDTH)),
  );
  expect(untold).toBe(-1);
}

function firstDifference(one: Uint32Array, other: Uint32Array, width: number): string | undefined {
  const at = one.findIndex((value, index) => value !== other[index]);
  if (at < 0) return undefined;
  const [is, wanted] = [one, other].map((values) => values[at]?.toString(16));
  return `${at % width}, ${Math.floor(at / width)}: ${is} in place of ${wanted}`;
}

describe('a sheet', () => {
  it('that was brought along any way holds what a fresh one would, and tells of all that has changed', () => {
    const law = fc.property(
      arbitraryEnds,
      fc.nat(20),
      fc.array(fc.tuple(coordinate, coordinate), { minLength: NODES, maxLength: NODES }),
      fc.constantFrom(1, 2),
      fc.array(fc.array(arbitraryChange, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 }),
      (ends, offices, points, ratio, pictures) => {
        const scene = new Scene(plan(NODES, ends, Math.min(offices, ends.length)), places(points), ratio);
        const sheet = new Sheet(scene.plan, scene.view);
        for (const changes of pictures) {
          for (const change of changes) scene.apply(change, sheet);
          expectFresh(sheet, scene);
        }
      },
    );
    fc.assert(law, { numRuns: 250 });
  });

  it('that has too little time for its pictures comes to the same in the end', () => {
    const law = fc.property(
      fc.array(arbitraryTie, { minLength: 90, maxLength: 130 }),
      fc.array(fc.tuple(coordinate, coordinate), { minLength: NODES, maxLength: NODES }),
      fc.array(fc.tuple(fc.array(arbitraryChange, { maxLength: 2 }), fc.nat(2), fc.boolean()), {
        maxLength: 5,
      }),
      (ends, points, pictures) => {
        const scene = new Scene(plan(NODES, ends), places(points), 1);
        const sheet = new Sheet(scene.plan, scene.view);
        scene.apply(
          { kind: 'ties', ties: ends.map((_, tie) => [tie, 1, 0, STANDING.plain]), count: 10 },
          sheet,
        );
        for (const [changes, turns, partly] of pictures) {
          for (const change of changes) scene.apply(change, sheet);
          expectTold(sheet, () => {
            let left = turns;
            const isLate = (): boolean => {
              left -= 1;
              return left < 0;
            };
            const { isDone, patches } = sheet.draw(scene.marks, scene.view, { isLate, partly });
            if (!isDone && !partly) expect(patches).toEqual([]);
            return patches;
          });
        }
        expectFresh(sheet, scene);
      },
    );
    fc.assert(law, { numRuns: 150 });
  });

  it('stops when it is late, goes on from there, and is done with the last stroke', () => {
    const ends = Array.from({ length: 200 }, (_, tie): [number, number] => [
      tie % NODES,
      (tie + 1 + (tie % 5)) % NODES,
    ]);
    const scene = new Scene(
      plan(NODES, ends),
      places(ends.slice(0, NODES).map(([one, other]) => [one * 9, other * 7])),
      1,
    );
    const sheet = new Sheet(scene.plan, scene.view);
    scene.apply({ kind: 'ties', ties: ends.map((_, tie) => [tie, 1, 0, STANDING.plain]), count: 10 }, sheet);
    const turns: boolean[] = [];
    while (turns.at(-1) !== true) {
      turns.push(sheet.draw(scene.marks, scene.view, { isLate: () => true, partly: false }).isDone);
    }
    expect(turns).toEqual([false, false, false, true]);
    expectFresh(sheet, scene);
  });

  it('changes nothing and tells of nothing when the same is drawn again', () => {
    const scene = new Scene(
      plan(NODES, [[0, 1]]),
      places(Array.from({ length: NODES }, (_, n) => [n * 9, 50])),
      1,
    );
    const sheet = new Sheet(scene.plan, scene.view);
    scene.apply({ kind: 'ties', ties: [[0, 3, 0, STANDING.plain]], count: 1 }, sheet);
    scene.apply({ kind: 'nodes', nodes: [[0, 2, STANDING.plain]] }, sheet);
    expect(sheet.draw(scene.marks, scene.view).patches).toHaveLength(1);
    expect(sheet.draw(structuredClone(scene.marks), scene.view).patches).toEqual([]);
  });

  it('draws little where little changes', () => {
    const scene = new Scene(
      plan(NODES, []),
      places(Array.from({ length: NODES }, (_, n) => [n * 12, 50])),
      1,
    );
    const sheet = new Sheet(scene.plan, scene.view);
    scene.apply({ kind: 'nodes', nodes: [[1, 1, STANDING.plain]] }, sheet);
    sheet.draw(scene.marks, scene.view);
    scene.apply({ kind: 'nodes', nodes: [[11, 1, STANDING.plain]] }, sheet);
    const { patches } = sheet.draw(scene.marks, scene.view);
    expect(patches.reduce((sum, { width, height }) => sum + width * height, 0)).toBeLessThan(
      (WIDTH * HEIGHT) / 3,
    );
    expect(isWithin(patches, 132, 50)).toBe(true);
    expect(isWithin(patches, 12, 50)).toBe(false);
  });

  it('has one size and one palette', () => {
    const view = viewOf(places([[0, 0]]));
    const sheet = new Sheet(plan(1), view);
    expect(sheet.fits({ ...view, camera: { zoom: 2, x: 0, y: 0 } })).toBe(true);
    expect(sheet.fits({ ...view, width: view.width + 1 })).toBe(false);
    expect(sheet.fits({ ...view, palette: palettes.dark })).toBe(false);
  });
});
