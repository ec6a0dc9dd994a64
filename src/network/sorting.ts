/** The order of a table's rows by one of its columns. */
import { Order } from './order.ts';

export type Direction = 'ascending' | 'descending';

// One collation for every reader, so that a table is the same everywhere; digits count as numbers.
const collator = new Intl.Collator('en', { numeric: true });

/**
 * Rows in the order of a column. Equal rows keep their order, and rows without a value come last in both
 * directions. Lists compare as the text they make.
 */
export function orderOf<Row>(rows: readonly Row[], column: keyof Row, direction: Direction): Order {
  const sign = direction === 'ascending' ? 1 : -1;
  const keys = rows.map((row) => sortable(row[column]));
  const numbers = numbersOf(keys);
  if (numbers !== undefined) {
    return new Order(rows.length, (one, other) => {
      const [first = Number.NaN, second = Number.NaN] = [numbers[one], numbers[other]];
      if (first === second) return one - other;
      // Without a value: neither is less nor more.
      if (first < second || first > second) return sign * (first - second);
      return Number(Number.isNaN(first)) - Number(Number.isNaN(second)) || one - other;
    });
  }
  return new Order(rows.length, (one, other) => {
    const [first, second] = [keys[one], keys[other]];
    if (first === undefined || second === undefined) {
      return Number(first === undefined) - Number(second === undefined) || one - other;
    }
    return sign * collator.compare(String(first), String(second)) || one - other;
  });
}

/** More different texts than this are compared only where it is looked. */
const FEW = 500;

/** Keys as numbers of the same order, NaN for none; `undefined` where they are many different texts. */
function numbersOf(keys: readonly (string | number | undefined)[]): Float64Array | undefined {
  const texts = new Set<string>();
  let counts = false;
  for (const key of keys) {
    if (typeof key === 'string') texts.add(key);
    else if (key !== undefined) counts = true;
    if (texts.size > FEW || (counts && texts.size > 0)) return undefined;
  }
  const ranks = ranksOf(texts);
  return Float64Array.from(keys, (key) => (typeof key === 'string' ? ranks.get(key) : key) ?? Number.NaN);
}

/** Texts that no reader could tell apart have the same rank. */
function ranksOf(texts: ReadonlySet<string>): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  let before: string | undefined;
  let rank = 0;
  for (const text of [...texts].sort(collator.compare)) {
    if (before !== undefined && collator.compare(before, text) !== 0) rank += 1;
    ranks.set(text, rank);
    before = text;
  }
  return ranks;
}

function sortable(value: unknown): string | number | undefined {
  if (typeof value === 'number' || typeof value === 'string') return value === '' ? undefined : value;
  if (!Array.isArray(value) || value.length === 0) return undefined;
  return value.map((item) => (hasName(item) ? item.name : String(item))).join(', ');
}

function hasName(value: unknown): value is { readonly name: string } {
  return typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string';
}
