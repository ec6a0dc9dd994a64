/** The sentences that people write into records, each with its place: what rules about wording look at. */
import type { Path } from './finding.ts';
import type { Absence, Account, EventRecord } from './schema.ts';

export interface FreeText {
  readonly path: Path;
  readonly text: string;
}

/** All of an event, below `path`. */
export function textsOfEvent(path: Path, event: EventRecord): readonly FreeText[] {
  return [
    ...written([...path, 'title'], event.title),
    ...written([...path, 'dateNote'], event.dateNote),
    ...written([...path, 'summary'], event.summary),
    ...event.outcomes.flatMap((text, number) => written([...path, 'outcomes', number], text)),
    ...(event.notes ?? []).flatMap((text, number) => written([...path, 'notes', number], text)),
    ...event.participants.flatMap(({ note }, number) =>
      written([...path, 'participants', number, 'note'], note),
    ),
    ...event.evidence.flatMap(({ says }, number) => written([...path, 'evidence', number, 'says'], says)),
    ...(event.accounts ?? []).flatMap((account, number) =>
      textsOfAccount([...path, 'accounts', number], account),
    ),
    ...(event.distinctFrom ?? []).flatMap(({ why }, number) =>
      written([...path, 'distinctFrom', number, 'why'], why),
    ),
  ];
}

function textsOfAccount(path: Path, { note, versions }: Account): readonly FreeText[] {
  return [
    ...written([...path, 'note'], note),
    ...versions.flatMap(({ value, why }, number) => [
      ...written([...path, 'versions', number, 'value'], value),
      ...written([...path, 'versions', number, 'why'], why),
    ]),
  ];
}

/** All of an absence, below `path`. */
export function textsOfAbsence(path: Path, { title, note }: Absence): readonly FreeText[] {
  return [...written([...path, 'title'], title), ...written([...path, 'note'], note)];
}

function written(path: Path, text: string | undefined): readonly FreeText[] {
  return text === undefined ? [] : [{ path, text }];
}
