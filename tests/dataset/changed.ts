/** Copies of the tiny dataset with one thing changed, as plain JSON. */
import { tiny } from '../fixtures/tiny.ts';

type Key = string | number;

/** A copy in which the value at a path is replaced; `undefined` takes it away. */
export function changed(path: readonly Key[], value: unknown): unknown {
  const copy: unknown = structuredClone(tiny);
  const last = path.at(-1);
  if (last === undefined) return value;
  let at = copy;
  for (const key of path.slice(0, -1)) at = Reflect.get(Object(at), key);
  if (value === undefined) Reflect.deleteProperty(Object(at), last);
  else Reflect.set(Object(at), last, value);
  return copy;
}

/** The number of a record in its collection. */
export function numberOf(collection: 'actors' | 'events' | 'sources' | 'places', id: string): number {
  return tiny[collection].findIndex((record) => record.id === id);
}
