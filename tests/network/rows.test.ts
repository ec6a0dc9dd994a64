import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexDataset } from '../../src/network/network.ts';
import { actorRows, eventRows, officeTieRows, tieRows } from '../../src/network/rows.ts';
import { visible } from '../../src/network/visible.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../fixtures/arbitraryQuestion.ts';

describe('rows', { timeout: 60_000 }, () => {
  test('are exactly what is visible', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryQuestion, (data, question) => {
        const network = indexDataset(data);
        const seen = visible(network, question);
        const events = eventRows(network, seen);
        expect(events.map(({ entry }) => entry.number)).toEqual(seen.events);
        for (const { actors } of events) {
          for (const { id } of actors) expect(seen.actors.has(id)).toBe(true);
        }
        const actors = actorRows(network, seen);
        expect(actors.map(({ id }) => id)).toEqual([...seen.actors.keys()]);
        const ends = tieRows(network, seen).flatMap(({ tie }) => [tie.a, tie.b]);
        for (const { id, ties } of actors) expect(ties).toBe(ends.filter((end) => end === id).length);
        expect(tieRows(network, seen).map(({ key }) => key)).toEqual([...seen.ties.keys()]);
        expect(officeTieRows(network, seen).map(({ key }) => key)).toEqual([...seen.officeTies.keys()]);
        for (const { events: count, tie } of tieRows(network, seen)) expect(count).toBe(tie.events.length);
        for (const { first, last } of tieRows(network, seen)) {
          expect((first === undefined) === (last === undefined)).toBe(true);
          if (first !== undefined && last !== undefined) expect(first).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 150 },
    );
  });
});
