/** Windows that one choice sets: all years, the last few, one year. */
import { calendarOf, firstOfMonth, lastOfMonth } from '../../dataset/day.ts';
import type { Extent } from '../../network/network.ts';
import { presets, settle } from '../../network/timeline.ts';
import type { Window } from '../../network/types.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';

/** Stands for any window that is not in the list. */
const OTHER = 'other';

export function YearsSelect() {
  const { extent } = useSession().network;
  const window = useApp((state) => state.window);
  const setWindow = useApp((state) => state.setWindow);
  const words = useWords().timeline;
  const spans = presets(extent);
  const years = yearsOf(extent);
  const options = new Map([...spans, ...years].map((option) => [keyOf(option.window), option.window]));
  const key = keyOf(settle(window, extent));

  return (
    <select
      className={controls['select']}
      aria-label={words.years}
      value={options.has(key) ? key : OTHER}
      onChange={({ target }) => setWindow(options.get(target.value) ?? window)}
    >
      {!options.has(key) && <option value={OTHER}>{words.ownDates}</option>}
      {spans.map(({ years: count, window: span }) => (
        <option key={keyOf(span)} value={keyOf(span)}>
          {count === undefined ? words.allYears : words.lastYears(count)}
        </option>
      ))}
      <optgroup label={words.singleYears}>
        {years.map(({ year, window: span }) => (
          <option key={year} value={keyOf(span)}>
            {year}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

/** Each calendar year of the extent but the last, which is already "the last year", newest first. */
function yearsOf(extent: Extent): readonly { readonly year: number; readonly window: Window }[] {
  const first = calendarOf(extent.from).year;
  const last = calendarOf(extent.to).year;
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = last - index;
    return { year, window: settle({ from: firstOfMonth(year, 1), to: lastOfMonth(year, 12) }, extent) };
  });
}

function keyOf({ from, to }: Window): string {
  return `${from ?? ''}/${to ?? ''}`;
}
