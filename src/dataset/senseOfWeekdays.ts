/** The rule that a weekday and its date agree. */
import { calendarOf, dayOf } from './day.ts';
import type { Finding } from './finding.ts';
import { type FreeText, textsOfAbsence, textsOfEvent } from './freeTexts.ts';
import type { Dataset } from './schema.ts';
import { shown } from './shown.ts';
import { WEEKDAYS, weekdayClaims } from './weekdays.ts';

/**
 * Where a text names a weekday with a date, the calendar must agree. A date without a year is taken to be in
 * the year of its event or absence, if that lies in one.
 */
export function* wrongWeekday(dataset: Dataset): Iterable<Finding> {
  for (const [index, event] of dataset.events.entries()) {
    yield* disagreements(textsOfEvent(['events', index], event), yearOf(event));
  }
  for (const [index, absence] of dataset.absences.entries()) {
    yield* disagreements(textsOfAbsence(['absences', index], absence), yearOf(absence));
  }
}

function yearOf({ lo, hi }: { readonly lo?: string | undefined; readonly hi?: string | undefined }) {
  const year = lo?.slice(0, 4);
  return year !== undefined && year === hi?.slice(0, 4) ? Number(year) : undefined;
}

function* disagreements(texts: readonly FreeText[], ownYear: number | undefined): Iterable<Finding> {
  for (const { path, text } of texts) {
    for (const { phrase, weekday, dayOfMonth, month, year = ownYear } of weekdayClaims(text)) {
      if (year === undefined) continue;
      const day = dayOf(year, month, dayOfMonth);
      const actual = day === undefined ? undefined : calendarOf(day).weekday;
      if (actual === weekday) continue;
      const was = actual === undefined ? 'does not exist' : `was a ${WEEKDAYS[actual - 1]}`;
      const taken = phrase.includes(String(year)) ? '' : ` in ${year}, the year of the record,`;
      const sentence = `found ${shown(phrase)}, but that day${taken} ${was}; expected weekday and date to agree. Correct one of them${taken === '' ? '' : ', or give the year'}; where a source has it so, say it in other words.`;
      yield { code: 'wrong-weekday', path, sentence };
    }
  }
}
