/** The ids of two ends, sorted; `key` is `a~b`. */
export interface Ends {
  readonly key: string;
  readonly a: string;
  readonly b: string;
}

/** The ends of a tie or joint. */
export function endsOf(one: string, other: string): Ends {
  const [a, b] = one < other ? [one, other] : [other, one];
  return { key: `${a}~${b}`, a, b };
}
