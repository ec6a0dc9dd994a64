import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { actorProfile } from '../../src/network/actorProfile.ts';
import { appearanceOf } from '../../src/network/appearance.ts';
import { briefOf } from '../../src/network/brief.ts';
import { indexDataset, type Network } from '../../src/network/network.ts';
import { eventsOf, officeTieEvents, type Sight, tieEvents } from '../../src/network/sight.ts';
import { visibleTies } from '../../src/network/ties.ts';
import { appearancesOf } from '../../src/network/together.ts';
import type { Lens, Tie, Visible } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { panelSelectorsOf } from '../../src/store/panelSelectors.ts';
import { createSession } from '../../src/store/session.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../fixtures/arbitraryQuestion.ts';
import { sightOf } from '../fixtures/sight.ts';

function whatever(law: (network: Network, seen: Visible, sight: Sight) => void): void {
  fc.assert(
    fc.property(arbitraryDataset, arbitraryQuestion, (data, question) => {
      const network = indexDataset(data);
      law(network, visible(network, question), sightOf(network, question));
    }),
    { numRuns: 150 },
  );
}

describe('what is in sight', { timeout: 60_000 }, () => {
  test('has the events of every actor that are visible in full', () => {
    whatever((network, seen, sight) => {
      for (const { id } of network.dataset.actors) {
        expect(eventsOf(network, sight, id)).toEqual(seen.actors.get(id) ?? []);
      }
    });
  });

  test('has the ties between any two that are visible in full', () => {
    whatever((network, seen, sight) => {
      const ids = network.dataset.actors.map(({ id }) => id).sort();
      for (const a of ids) {
        for (const b of ids) {
          if (a >= b) continue;
          expect(tieEvents(network, sight, a, b)).toEqual(seen.ties.get(`${a}~${b}`)?.events ?? []);
          expect(officeTieEvents(network, sight, b, a)).toEqual(
            seen.officeTies.get(`${a}~${b}`)?.events ?? [],
          );
        }
      }
    });
  });

  test('is briefly told with the numbers that are drawn', () => {
    whatever((network, seen, sight) => {
      for (const [key, tie] of [...seen.officeTies, ...seen.ties]) {
        expect(briefOf(network, sight, key)).toMatchObject({
          kind: 'tie',
          events: (seen.ties.get(key) ?? tie).events.length,
          sources: (seen.ties.get(key) ?? tie).independentSources,
        });
      }
      for (const { id } of network.dataset.actors) {
        const brief = briefOf(network, sight, id);
        expect(brief?.kind === 'actor' ? brief.events : 0).toBe(seen.actors.get(id)?.length ?? 0);
      }
    });
  });

  test('is what the panels are given, whatever was asked before', () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.array(arbitraryQuestion, { minLength: 1 }), (data, questions) => {
        const session = createSession(data);
        const given = questions.map((question) => panelSelectorsOf(session).sight(question));
        for (const [index, question] of questions.entries()) {
          expect(given[index]).toEqual(sightOf(session.network, question));
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('an actor appears in the events that say so', () => {
  whatever((network) => {
    for (const { id } of network.dataset.actors) {
      const events = network.events.filter((entry) => appearanceOf(network, entry, id) !== undefined);
      expect(appearancesOf(network, id)).toEqual(events.map(({ number }) => number));
    }
  });
});

test('whom an actor met is what its ties say', { timeout: 60_000 }, () => {
  const endsOf = (ties: ReadonlyMap<string, Tie>, id: string) =>
    [...ties.values()].flatMap(({ a, b, events }) =>
      a === id ? [[b, events.length]] : b === id ? [[a, events.length]] : [],
    );
  whatever((network, seen, sight) => {
    const tiesIn = (lens: Lens) =>
      visibleTies(network, seen.events, network.actors.keys(), lens, seen.question.ties);
    const drawn = seen.question.lens === 'events' ? tiesIn('both') : seen.ties;
    for (const { id } of network.dataset.actors) {
      const own = endsOf(drawn, id);
      const expected = own.length > 0 ? own : endsOf(tiesIn('institutions'), id);
      const met = actorProfile(network, sight, id)?.metMost.map(({ actor, count }) => [actor.id, count]);
      expect(new Set(met?.map(String))).toEqual(new Set(expected.map(String)));
    }
  });
});
