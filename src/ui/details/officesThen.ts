/** The offices that one end of a tie held in the events behind it. */
import { anchorYear } from '../../network/anchor.ts';
import type { EventEntry, Participation } from '../../network/types.ts';

export interface OfficeThen {
  readonly office: string;
  readonly institution?: string;
  /** Of the events in which it was held; absent where none of them has a date. */
  readonly years?: { readonly first: number; readonly last: number };
}

/** Each office once, with the first and the last year of its events, in order of date. */
export function officesThen(
  ends: readonly { readonly entry: EventEntry; readonly end: Participation | undefined }[],
): readonly OfficeThen[] {
  const offices = new Map<string, OfficeThen>();
  for (const { entry, end } of ends) {
    const office = end?.participant.office;
    if (office === undefined) continue;
    const institution = end?.institution?.name;
    const key = `${office}\n${institution ?? ''}`;
    const year = anchorYear(entry);
    const before = offices.get(key)?.years;
    const years =
      year === undefined
        ? before
        : { first: Math.min(before?.first ?? year, year), last: Math.max(before?.last ?? year, year) };
    offices.set(key, { office, ...(institution !== undefined && { institution }), ...(years && { years }) });
  }
  const start = ({ years }: OfficeThen) => years?.first ?? Number.POSITIVE_INFINITY;
  return [...offices.values()].sort((one, other) => (start(one) < start(other) ? -1 : 1));
}
