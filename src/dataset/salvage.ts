/** What is sound in data that as a whole is not, so that the rules can tell about it in the same run. */
import { COLLECTIONS, type Finding, isRecord, type Path, type Rule } from './finding.ts';
import { type Dataset, datasetSchema, type Meta } from './schema.ts';

interface Salvage {
  /** The records of which nothing is wrong in itself. */
  readonly dataset: Dataset;
  /** By collection, the number that the n-th of them has in the input. */
  readonly numbers: ReadonlyMap<string, readonly number[]>;
  /** Ids of the others, which exist although they are not in {@link dataset}. */
  readonly leftOut: ReadonlySet<unknown>;
  /** Whether {@link leftOut} may lack some: a collection is no list, or a record has no proper id. */
  readonly namesLost: boolean;
}

/** Stands in where the description of the dataset itself is wrong. */
const SOME_META: Meta = {
  title: '-',
  description: '-',
  licence: '-',
  version: '-',
  compiled: '2000-01-01',
  sha256: '0'.repeat(64),
  changelog: [],
};

/**
 * What the rules find in the records that no issue concerns; `faults` are the paths of the issues. Left out
 * is what would only follow from the missing records: that they are unknown, or that nothing uses what they use.
 */
export function findingsBeside(
  input: Readonly<Record<string, unknown>>,
  faults: readonly Path[],
  rules: readonly Rule[],
): Finding[] {
  const salvage = salvaged(input, faults);
  if (salvage === undefined) return [];
  const { dataset, numbers, leftOut, namesLost } = salvage;
  return rules
    .flatMap((rule) => [...rule(dataset)])
    .filter(({ code, path }) => {
      if (code.startsWith('unused-')) return false;
      return !(code.startsWith('unknown-') && (namesLost || leftOut.has(valueAt(dataset, path))));
    })
    .map((finding) => ({ ...finding, path: pathInInput(finding.path, numbers) }));
}

function salvaged(input: Readonly<Record<string, unknown>>, faults: readonly Path[]): Salvage | undefined {
  const faulty = new Set(faults.map(([collection, index]) => `${collection}/${index}`));
  const numbers = new Map<string, readonly number[]>();
  const leftOut = new Set<unknown>();
  const collections: Record<string, readonly unknown[]> = {};
  for (const collection of COLLECTIONS) {
    const list: unknown = input[collection];
    const records: readonly unknown[] = Array.isArray(list) ? list : [];
    const sound = [...records.keys()].filter((index) => !faulty.has(`${collection}/${index}`));
    numbers.set(collection, sound);
    collections[collection] = sound.map((index) => records[index]);
    for (const [index, record] of records.entries()) {
      if (faulty.has(`${collection}/${index}`) && isRecord(record)) leftOut.add(record['id']);
    }
  }
  const meta = faults.some(([key]) => key === 'meta') ? SOME_META : input['meta'];
  const { format, version } = input;
  const parsed = datasetSchema.safeParse({ format, version, meta, ...collections });
  return parsed.success
    ? { dataset: parsed.data, numbers, leftOut, namesLost: faults.some(losesNames) }
    : undefined;
}

function losesNames([collection, , ...field]: Path): boolean {
  return COLLECTIONS.some((known) => known === collection) && (field.length === 0 || field[0] === 'id');
}

function pathInInput(path: Path, numbers: ReadonlyMap<string, readonly number[]>): Path {
  const [collection, index, ...rest] = path;
  if (typeof collection !== 'string' || typeof index !== 'number') return path;
  return [collection, numbers.get(collection)?.[index] ?? index, ...rest];
}

function valueAt(value: unknown, path: Path): unknown {
  let found = value;
  for (const key of path)
    found = isRecord(found) || Array.isArray(found) ? Reflect.get(found, key) : undefined;
  return found;
}
