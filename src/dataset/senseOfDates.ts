/** Rules about time: parts within their wholes. */
import type { PartialDate } from './edtf.ts';
import type { Finding } from './finding.ts';
import type { Dataset } from './schema.ts';
import { shown } from './shown.ts';
import { meet, spanOf } from './spans.ts';

/** A part lies within its whole; where a date of either is coarse or about, they need only meet. */
export function* childOutsideVisit(dataset: Dataset): Iterable<Finding> {
  const events = new Map(dataset.events.map((event) => [event.id, event]));
  for (const [index, event] of dataset.events.entries()) {
    const whole = event.partOf === undefined ? undefined : events.get(event.partOf);
    const part = spanOf(event.date);
    const days = spanOf(whole?.date);
    if (part === undefined || days === undefined) continue;
    const exact = [part, days].every((date) => isExact(date));
    const within = exact ? days.lo <= part.lo && part.hi <= days.hi : meet(days, part);
    if (within) continue;
    const sentence = `found ${shown(event.date)}; expected days within ${whole?.date}, those of ${shown(event.partOf)}, of which it is a part.`;
    yield { code: 'child-outside-visit', path: ['events', index, 'date'], sentence };
  }
}

function isExact({ precision, approximate, uncertain }: PartialDate): boolean {
  return (precision === 'day' || precision === 'range') && !approximate && !uncertain;
}
