import { isoOf } from './day.ts';
import { parseEdtf } from './edtf.ts';

/** First and last day as ISO days, inclusive; an end that is open, unknown or undated is absent. */
export interface Bounds {
  readonly lo?: string;
  readonly hi?: string;
}

/** The bounds that an event carries beside its EDTF date. A date that cannot be read has none. */
export function boundsOf(date: string | undefined): Bounds {
  const parsed = date === undefined ? undefined : parseEdtf(date);
  if (!parsed?.ok) return {};
  const { lo, hi } = parsed.value;
  return {
    ...(lo === undefined ? {} : { lo: isoOf(lo) }),
    ...(hi === undefined ? {} : { hi: isoOf(hi) }),
  };
}
