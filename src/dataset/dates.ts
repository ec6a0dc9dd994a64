/** Whether dates exist in the calendar and events carry the bounds that follow from theirs. */
import { boundsOf } from './bounds.ts';
import { parseEdtf } from './edtf.ts';
import { type Finding, type Path, problemsFrom } from './finding.ts';
import type { Problem } from './problem.ts';
import type { Dataset, EventRecord } from './schema.ts';
import { shown } from './shown.ts';

/** Dates that cannot be read, and bounds that differ from those of the date. */
export function checkDates(dataset: Dataset): Problem[] {
  return problemsFrom(dataset, findings(dataset));
}

function* findings(dataset: Dataset): Iterable<Finding> {
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
  for (const [index, event] of dataset.events.entries()) {
    const wrong = [...unreadable(['events', index, 'date'], event.date)];
    yield* wrong.length > 0 ? wrong : differingBounds(['events', index], event);
  }
}

function* unreadable(path: Path, date: string | undefined): Iterable<Finding> {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  if (parsed?.ok === false) yield { code: 'bad-date', path, sentence: `${parsed.reason}.` };
}

function* differingBounds(path: Path, event: EventRecord): Iterable<Finding> {
  const bounds = boundsOf(event.date);
  const because =
    event.date === undefined
      ? 'an event without a date has no bounds'
      : `that is the bound of ${shown(event.date)}`;
  for (const end of ['lo', 'hi'] as const) {
    if (event[end] === bounds[end]) continue;
    const sentence = `found ${shown(event[end])}; expected ${shown(bounds[end])}: ${because}.`;
    yield { code: 'bounds-differ', path: [...path, end], sentence };
  }
}
