import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, isoOf } from '../../src/dataset/day.ts';
import { parseEdtf } from '../../src/dataset/edtf.ts';
import type { Extent } from '../../src/network/network.ts';
import {
  addMonths,
  dragThumb,
  isWhole,
  playStart,
  playStep,
  presets,
  slideByMonths,
  slideWindow,
  stepThumb,
  thumbs,
} from '../../src/network/timeline.ts';
import type { Window } from '../../src/network/types.ts';
import { arbitraryWindow } from '../fixtures/arbitraryQuestion.ts';

const extent = { from: day('2014-01-01'), to: day('2017-12-31') };

function day(iso: string): Day {
  const parsed = parseEdtf(iso);
  if (!parsed.ok || parsed.value.lo === undefined) throw new Error(iso);
  return parsed.value.lo;
}

/** `2018-05-01..2018-06-30`; an open end is left out. */
function read(text: string): Window {
  const [from = '', to = ''] = text.split('..');
  return { ...(from !== '' && { from: day(from) }), ...(to !== '' && { to: day(to) }) };
}

function write({ from, to }: Window): string {
  return `${from === undefined ? '' : isoOf(from)}..${to === undefined ? '' : isoOf(to)}`;
}

const sized = fc.integer({ min: -60, max: 60 });
const arbitraryMove: fc.Arbitrary<(window: Window) => Window> = fc.oneof(
  fc.tuple(fc.constantFrom('from' as const, 'to' as const), sized).map(
    ([thumb, months]) =>
      (window: Window) =>
        stepThumb(window, extent, thumb, { months }),
  ),
  fc
    .tuple(fc.constantFrom('from' as const, 'to' as const), fc.constantFrom('start' as const, 'end' as const))
    .map(
      ([thumb, to]) =>
        (window: Window) =>
          stepThumb(window, extent, thumb, { to }),
    ),
  fc.tuple(fc.constantFrom('from' as const, 'to' as const), fc.integer({ min: 15_000, max: 19_000 })).map(
    ([thumb, to]) =>
      (window: Window) =>
        dragThumb(window, extent, thumb, to),
  ),
  fc.integer({ min: -2000, max: 2000 }).map((by) => (window: Window) => slideWindow(window, extent, by)),
  sized.map((by) => (window: Window) => slideByMonths(window, extent, by)),
  fc
    .constantFrom('sliding' as const, 'growing' as const)
    .map((mode) => (window: Window) => playStart(window, extent, mode)),
);

describe('a month later', () => {
  test.each([
    ['2016-01-31', 1, '2016-02-29'],
    ['2015-01-31', 1, '2015-02-28'],
    ['2016-03-31', -1, '2016-02-29'],
    ['2016-02-29', 12, '2017-02-28'],
    ['2015-12-15', 1, '2016-01-15'],
    ['2016-01-15', -1, '2015-12-15'],
  ])('%s and %i months: %s', (from, months, to) => {
    expect(isoOf(addMonths(day(from), months))).toBe(to);
  });
});

describe('thumbs', () => {
  test.each([
    ['2015-03-01..2016-05-31', 'from', 1, '2015-04-01..2016-05-31'],
    ['2015-03-01..2016-05-31', 'to', 1, '2015-03-01..2016-06-30'],
    ['2015-03-01..2016-02-29', 'to', 1, '2015-03-01..2016-03-31'],
    ['2015-03-01..2016-05-31', 'to', -3, '2015-03-01..2016-02-29'],
    ['2015-01-31..', 'from', 1, '2015-02-28..'],
    ['..2016-05-15', 'to', 12, '..2017-05-15'],
    ['..', 'from', -1, '..'],
    ['..', 'to', -12, '..2016-12-31'],
    ['2014-02-01..2016-05-31', 'from', -1, '..2016-05-31'],
    ['2016-05-01..2016-05-31', 'from', 1, '2016-05-31..2016-05-31'],
    ['2016-05-01..2016-05-31', 'to', -1, '2016-05-01..2016-05-01'],
    ['2017-12-01..2017-12-15', 'to', 1, '2017-12-01..'],
  ] as const)('%s, %s by %i months: %s', (window, thumb, months, expected) => {
    expect(write(stepThumb(read(window), extent, thumb, { months }))).toBe(expected);
  });

  test.each([
    ['2015-03-01..2016-05-31', 'from', 'start', '..2016-05-31'],
    ['2015-03-01..2016-05-31', 'from', 'end', '2016-05-31..2016-05-31'],
    ['2015-03-01..2016-05-31', 'to', 'start', '2015-03-01..2015-03-01'],
    ['2015-03-01..2016-05-31', 'to', 'end', '2015-03-01..'],
  ] as const)('%s, %s to the %s: %s', (window, thumb, to, expected) => {
    expect(write(stepThumb(read(window), extent, thumb, { to }))).toBe(expected);
  });

  test('never leave the extent nor pass each other', () => {
    fc.assert(
      fc.property(
        arbitraryWindow,
        fc.array(arbitraryMove, { minLength: 1, maxLength: 6 }),
        (start, moves) => {
          const window = moves.reduce((at, move) => move(at), start);
          const { from, to } = thumbs(window, extent);
          expect(from).toBeGreaterThanOrEqual(extent.from);
          expect(to).toBeLessThanOrEqual(extent.to);
          expect(from).toBeLessThanOrEqual(to);
        },
      ),
    );
  });

  test('leave no end that says what the extent says', () => {
    fc.assert(
      fc.property(arbitraryWindow, arbitraryMove, (start, move) => {
        const once = move(start);
        // Playback that has not reached the end goes on from the window as it is.
        fc.pre(once !== start);
        expect(once.from).not.toBe(extent.from);
        expect(once.to).not.toBe(extent.to);
        if (isWhole(once, extent)) expect(once).toEqual({});
      }),
    );
  });
});

describe('sliding', () => {
  test('keeps the width in days', () => {
    const width = (window: Window): number => {
      const { from, to } = thumbs(window, extent);
      return to - from;
    };
    fc.assert(
      fc.property(arbitraryWindow, fc.integer({ min: -2000, max: 2000 }), (window, days) => {
        expect(width(slideWindow(window, extent, days))).toBe(width(window));
      }),
    );
  });

  test.each([
    ['2016-01-01..2016-01-31', 1, '2016-02-01..2016-02-29'],
    ['2016-02-01..2016-02-29', 1, '2016-03-01..2016-03-31'],
    ['2015-01-01..2015-12-31', 12, '2016-01-01..2016-12-31'],
    ['2016-01-10..2016-01-19', 1, '2016-02-10..2016-02-19'],
    ['2017-11-01..2017-11-30', 1, '2017-12-01..'],
    ['2017-06-01..2017-12-15', 1, '2017-06-17..'],
    ['2014-01-15..2014-02-14', -1, '..2014-01-31'],
  ])('%s by %i months: %s', (window, months, expected) => {
    expect(write(slideByMonths(read(window), extent, months))).toBe(expected);
  });
});

describe('playback', () => {
  test.each([
    ['..', 'sliding', '..2014-12-31'],
    ['..', 'growing', '..2014-01-31'],
    ['2015-01-01..2015-03-31', 'sliding', '2015-01-01..2015-03-31'],
    ['2017-10-03..', 'sliding', '..2014-03-31'],
    ['2015-01-01..', 'growing', '2015-01-01..2015-01-31'],
  ] as const)('from %s, %s, begins with %s', (window, mode, expected) => {
    expect(write(playStart(read(window), extent, mode))).toBe(expected);
  });

  test.each(['sliding', 'growing'] as const)('%s moves on and comes to the end', (mode) => {
    let window: Window | undefined = playStart({}, extent, mode);
    const ends: Day[] = [];
    while (window !== undefined && ends.length < 100) {
      ends.push(thumbs(window, extent).to);
      window = playStep(window, extent, mode, 1);
    }
    expect(ends).toEqual(ends.toSorted((one, other) => one - other));
    expect(new Set(ends).size).toBe(mode === 'sliding' ? 37 : 48);
    expect(ends.at(-1)).toBe(extent.to);
  });
});

test('presets are the last years of the extent, where it has more', () => {
  const years = (given: Extent): string[] =>
    presets(given).map((preset) => `${preset.years ?? 'all'} ${write(preset.window)}`);
  expect(years(extent)).toEqual(['all ..', '3 2015-01-01..', '1 2017-01-01..']);
});
