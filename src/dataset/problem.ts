/** What is wrong with data, as data: the build prints it with file and line, the app lists it. */
export interface Problem {
  /** Stable short name of the rule, such as `unknown-actor`. */
  readonly code: string;
  /** Where: `events[meeting-a].participants[0].actor`. A record with an id is named by it. */
  readonly path: string;
  /** A whole sentence: what was found, what was expected, what to do. */
  readonly message: string;
}

/** An expected failure is a value, not an exception. */
export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problems: readonly Problem[] };
