/** A value that can be listened to: as much of a store as a line of progress needs. */
export interface Watched<Value> {
  readonly now: () => Value;
  /** Calls after every change, until the result is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** A watched value, and who sets it. */
export function watched<Value>(first: Value): Watched<Value> & { readonly set: (value: Value) => void } {
  const listeners = new Set<() => void>();
  let value = first;
  return {
    now: () => value,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
