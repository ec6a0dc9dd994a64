import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OPACITY_STEPS } from '../../../src/drawing/ink/depth.ts';
import {
  codesOf,
  dashedOf,
  eventsOf,
  INK,
  INKS,
  inkOf,
  isOfficeOf,
  opacityOf,
} from '../../../src/drawing/ink/tieCode.ts';
import { tieOpacity, tieWidth } from '../../../src/drawing/look.ts';
import { SIGN, STANDING } from '../../../src/drawing/marks.ts';
import { arbitraryMark, blank, plan } from './stand.ts';

const two = plan(
  2,
  [
    [0, 1],
    [0, 1],
  ],
  1,
);

/** The codes of a tie and of an office tie that are marked alike. */
function codes(events: number, dashed: boolean, mark: number, count = 10): readonly [number, number] {
  const marks = blank(two, count);
  marks.seen.events.fill(events);
  marks.seen.dashed.fill(dashed ? 1 : 0);
  marks.emphasis.ties.fill(mark);
  const [tie = -1, office = -1] = codesOf(two, marks);
  return [tie, office];
}

const look = fc.record({
  events: fc.integer({ min: 1, max: 200 }),
  dashed: fc.boolean(),
  mark: arbitraryMark,
  count: fc.constantFrom(10, 100, 5000),
});

describe('the code of a tie', () => {
  it('is 0 for what is not drawn, and for nothing else', () => {
    expect(codes(0, true, STANDING.lit)).toEqual([0, 0]);
    fc.assert(
      fc.property(look, ({ events, dashed, mark, count }) => {
        for (const code of codes(events, dashed, mark, count)) expect(code).toBeGreaterThan(0);
      }),
    );
  });

  it('holds what the tie is drawn with', () => {
    const law = fc.property(look, ({ events, dashed, mark, count }) => {
      const [tie, office] = codes(events, dashed, mark, count);
      expect(tieWidth(eventsOf(tie))).toBeCloseTo(tieWidth(events), 1);
      expect([isOfficeOf(tie), isOfficeOf(office)]).toEqual([false, true]);
      expect([dashedOf(tie), dashedOf(office)]).toEqual([dashed, false]);
      for (const code of [tie, office]) {
        expect(inkOf(code)).toBeLessThan(INKS);
        expect(opacityOf(code)).toBeGreaterThan(0);
        expect(opacityOf(code)).toBeLessThanOrEqual(OPACITY_STEPS);
      }
    });
    fc.assert(law, { numRuns: 300 });
  });

  it('is the same for what looks the same', () => {
    // Of so many events the width is at its most.
    expect(codes(70, false, STANDING.plain)).toEqual(codes(150, false, STANDING.plain));
    // Whether a pin lies on it is not seen on a tie.
    expect(codes(3, true, STANDING.plain | SIGN.pinned)).toEqual(codes(3, true, STANDING.plain));
    // All of one layer fade together; the ink does not change.
    expect(codes(3, true, STANDING.faded)).toEqual(codes(3, true, STANDING.plain));
    expect(codes(3, true, STANDING.dimmed)).toEqual(codes(3, true, STANDING.plain));
    expect(codes(3, false, STANDING.plain, 65)).toEqual(codes(3, false, STANDING.plain, 128));
  });

  it.each([
    ['events', codes(3, false, STANDING.plain), codes(4, false, STANDING.plain)],
    ['dashes', codes(3, false, STANDING.plain), codes(3, true, STANDING.plain)],
    ['a crowd', codes(3, false, STANDING.plain, 10), codes(3, false, STANDING.plain, 500)],
    ['light', codes(3, false, STANDING.plain), codes(3, false, STANDING.lit)],
    ['a focus elsewhere', codes(3, false, STANDING.plain), codes(3, false, STANDING.away)],
    ['a pointer', codes(3, false, STANDING.plain), codes(3, false, STANDING.plain | SIGN.hovered)],
    [
      'a choice',
      codes(3, false, STANDING.plain | SIGN.hovered),
      codes(3, false, STANDING.plain | SIGN.chosen),
    ],
  ])('tells %s apart', (_, [one], [other]) => {
    expect(one).not.toBe(other);
  });

  it('puts each tie into the ink of its standing', () => {
    const inks = (mark: number) => codes(2, false, mark).map(inkOf);
    expect(inks(STANDING.plain)).toEqual([INK.tie, INK.office]);
    expect(inks(STANDING.faded)).toEqual([INK.tie, INK.office]);
    expect(inks(STANDING.away)).toEqual([INK.tie, INK.office]);
    expect(inks(STANDING.lit)).toEqual([INK.litTie, INK.litOffice]);
    expect(inks(STANDING.dimmed | SIGN.hovered)).toEqual([INK.hovered, INK.hovered]);
    expect(inks(STANDING.lit | SIGN.hovered | SIGN.chosen)).toEqual([INK.chosen, INK.chosen]);
  });

  it('has the opacity that the look says, at rest', () => {
    for (const count of [1, 200, 40_000]) {
      const [tie, office] = codes(5, false, STANDING.plain, count).map(opacityOf);
      expect((tie ?? 0) / OPACITY_STEPS).toBeCloseTo(tieOpacity(5, false, count), 2);
      expect((office ?? 0) / OPACITY_STEPS).toBeCloseTo(tieOpacity(5, true, count), 2);
    }
  });
});
