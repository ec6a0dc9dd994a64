/** What was looked for and is not an event: gaps that are known, beside times of which nothing is known. */
import type { Absence, Actor, Source } from '../dataset/schema.ts';
import { standingOf } from './ledger.ts';
import type { Network } from './network.ts';
import { perNetwork } from './perNetwork.ts';
import { compareSpans, type Span, spanOf } from './span.ts';
import type { Window } from './types.ts';

/** An absence made ready: its time in days, its references resolved. */
export interface AbsenceEntry extends Span {
  readonly absence: Absence;
  /** Those who would have taken part. */
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
}

const prepared = perNetwork((network, _: 'absences'): readonly AbsenceEntry[] =>
  network.dataset.absences
    .map((absence) => ({
      absence,
      ...spanOf(absence),
      actors: absence.actors.flatMap((id) => network.actors.get(id) ?? []),
      sources: (absence.sources ?? []).flatMap((id) => network.sources.get(id) ?? []),
    }))
    .sort((one, other) => compareSpans(one, other) || (one.absence.id < other.absence.id ? -1 : 1)),
);

/** All absences of the dataset by first day, last day, id; undated ones last. */
export function absencesOf(network: Network): readonly AbsenceEntry[] {
  return prepared(network, 'absences');
}

/**
 * Those whose time meets the window, and those of no known time, which no window can be said to leave out.
 * Filters ask for what an event has (type, place, sources), and an absence is none: they do not apply.
 */
export function absencesMeeting(network: Network, window: Window): readonly AbsenceEntry[] {
  return absencesOf(network).filter((entry) => standingOf(entry, window) !== 'outside');
}

/** Those that name all of these actors, newest first, undated last; whatever the window. */
export function absencesNaming(network: Network, ids: readonly string[]): readonly AbsenceEntry[] {
  const naming = absencesOf(network).filter(({ absence }) => ids.every((id) => absence.actors.includes(id)));
  return [...naming.filter(({ dated }) => dated).reverse(), ...naming.filter(({ dated }) => !dated)];
}
