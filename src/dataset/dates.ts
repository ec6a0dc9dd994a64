/** Whether dates exist in the calendar and events carry the bounds that follow from theirs. */
import { boundsOf } from './bounds.ts';
import { parseEdtf } from './edtf.ts';
import type { Finding, Path, Rule } from './finding.ts';
import type { Absence, Dataset, EventRecord } from './schema.ts';
import { shown } from './shown.ts';

/** The records that stand on the timeline. */
type Dated = EventRecord | Absence;
const DATED = ['events', 'absences'] as const;

export const DATE_RULES: readonly Rule[] = [badDates, differingBounds];

/** Dates that are not in the calendar or not in the notation. */
function* badDates(dataset: Dataset): Iterable<Finding> {
  yield* unreadable(['meta', 'compiled'], dataset.meta.compiled);
  for (const [index, { date }] of dataset.meta.changelog.entries()) {
    yield* unreadable(['meta', 'changelog', index, 'date'], date);
  }
  for (const [index, { issued }] of dataset.sources.entries()) {
    yield* unreadable(['sources', index, 'issued'], issued);
  }
  for (const [index, { offices = [] }] of dataset.actors.entries()) {
    for (const [number, office] of offices.entries()) {
      yield* unreadable(['actors', index, 'offices', number, 'from'], office.from);
      yield* unreadable(['actors', index, 'offices', number, 'to'], office.to);
    }
  }
  for (const collection of DATED) {
    for (const [index, { date }] of dataset[collection].entries()) {
      yield* unreadable([collection, index, 'date'], date);
    }
  }
}

function* unreadable(path: Path, date: string | undefined): Iterable<Finding> {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  if (parsed?.ok === false) yield { code: 'bad-date', path, sentence: `${parsed.reason}.` };
}

/** Bounds that do not follow from the date. A date that cannot be read has been reported already. */
function* differingBounds(dataset: Dataset): Iterable<Finding> {
  for (const collection of DATED) {
    for (const [index, record] of dataset[collection].entries()) {
      yield* boundsThatDiffer([collection, index], record);
    }
  }
}

function* boundsThatDiffer(path: Path, record: Dated): Iterable<Finding> {
  const { date } = record;
  if (date !== undefined && !parseEdtf(date).ok) return;
  const bounds = boundsOf(date);
  const because = date === undefined ? 'without a date there is none' : `it follows from ${shown(date)}`;
  for (const end of ['lo', 'hi'] as const) {
    if (record[end] === bounds[end]) continue;
    const sentence = `found ${shown(record[end])}; expected ${shown(bounds[end])}: ${because}.`;
    yield { code: 'bounds-differ', path: [...path, end], sentence };
  }
}
