/** The table of what was looked for in vain, in plain values that can be sorted. */
import type { Day } from '../dataset/day.ts';
import type { Absence, Actor } from '../dataset/schema.ts';
import { type AbsenceEntry, absencesMeeting } from './absences.ts';
import { anchorDay } from './anchor.ts';
import type { Network } from './network.ts';
import type { Window } from './types.ts';

export interface AbsenceRow {
  readonly id: string;
  readonly entry: AbsenceEntry;
  /** The day it is filed under; absent when undated. */
  readonly day?: Day;
  readonly title: string;
  readonly finding: Absence['finding'];
  readonly actors: readonly Actor[];
  readonly note: string;
  readonly sources: number;
}

/** What was looked for in vain: all that meets the window, and what has no date. No filter applies. */
export function absenceRows(network: Network, window: Window): readonly AbsenceRow[] {
  return absencesMeeting(network, window).map((entry) => {
    const { id, title, finding, note } = entry.absence;
    const day = anchorDay(entry);
    return {
      ...{ id, entry, title, finding, note, actors: entry.actors },
      ...(day !== undefined && { day }),
      sources: entry.sources.length,
    };
  });
}
