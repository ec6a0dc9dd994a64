/**
 * Quick answers of yes or no to whether a value from JSON is of some shape. A no may be wrong where saying yes
 * would take long; a yes never is: who hears no asks the schema.
 */
import { isRecord } from './finding.ts';
import * as patterns from './patterns.ts';

/** Whether a value is of a shape; nothing (`undefined`) stands for a missing field. */
export type Check<Value> = (value: unknown) => value is Value;

/** One check for every field of a record. The type of the record demands each of them, and that it fits. */
export type Fields<Value> = { readonly [Key in keyof Value]-?: Check<Value[Key]> };

/** A record of exactly these fields. Those are needed whose checks do not accept that there is nothing. */
export function record<Value>(fields: Fields<Value>): Check<Value> {
  const known = new Map(
    Object.entries<Check<unknown>>(fields).map(([name, check]) => [
      name,
      { check, isNeeded: !check(undefined) },
    ]),
  );
  const allNeeded = [...known.values()].filter(({ isNeeded }) => isNeeded).length;
  return (value): value is Value => {
    if (!isRecord(value)) return false;
    let needed = 0;
    for (const name in value) {
      const field = known.get(name);
      if (field === undefined || !field.check(value[name])) return false;
      if (field.isNeeded) needed += 1;
    }
    return needed === allNeeded;
  };
}

export function list<Item>(item: Check<Item>, least = 0): Check<readonly Item[]> {
  return (value): value is readonly Item[] => {
    if (!Array.isArray(value) || value.length < least) return false;
    for (const one of value) if (!item(one)) return false;
    return true;
  };
}

export function optional<Value>(check: Check<Value>): Check<Value | undefined> {
  return (value): value is Value | undefined => value === undefined || check(value);
}

export function oneOf<const Value extends string | number>(values: readonly Value[]): Check<Value> {
  const known: ReadonlySet<unknown> = new Set(values);
  return (value): value is Value => known.has(value);
}

export function shaped(pattern: RegExp): Check<string> {
  return (value): value is string => typeof value === 'string' && pattern.test(value);
}

/** Text with something to see in it. Most begins with a letter, which takes no pattern to find out. */
export function text(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const first = value.charCodeAt(0);
  return (first > 0x20 && first < 0x7f) || patterns.TEXT.test(value);
}

/** An id that names another record. That it does is found out later, and then it is well formed as well. */
export function reference(value: unknown): value is string {
  return typeof value === 'string';
}

export function flag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** JSON can write numbers that are too large to be one. */
export function finite(value: unknown): value is number {
  return Number.isFinite(value);
}
