/** From records to the dataset. Pure: the same records always give the same dataset. */
import { boundsOf } from '../dataset/bounds.ts';
import { COLLECTIONS, type Collection, isRecord } from '../dataset/finding.ts';
import { parseDataset } from '../dataset/parse.ts';
import type { Dataset } from '../dataset/schema.ts';
import { SENSE_RULES } from '../dataset/sense.ts';
import { FORMAT_VERSION } from '../dataset/vocabulary.ts';
import { sha256Of } from './canonical.ts';
import { locate } from './locate.ts';
import { compareTexts, type PlacedProblem, type RawRecord } from './place.ts';

export type Compiled =
  | { readonly ok: true; readonly dataset: Dataset }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/** Stands in for the digest until there is something to digest. */
const NO_DIGEST = '0'.repeat(64);

/** Orders the records, derives what is derived, and checks everything. */
export function compile(records: readonly RawRecord[]): Compiled {
  const ordered = records.map(completed).sort(compareRecords);
  const of = (collection: Collection) =>
    ordered.filter((record) => record.collection === collection).map(({ value }) => value);
  const input = {
    format: 'entente',
    version: FORMAT_VERSION,
    meta: ordered.find(({ collection }) => collection === 'meta')?.value,
    ...Object.fromEntries(COLLECTIONS.map((collection) => [collection, of(collection)])),
  };
  const byHand = records.flatMap(derivedByHand);
  const parsed = parseDataset(input, SENSE_RULES);
  if (parsed.ok && byHand.length === 0) return { ok: true, dataset: digested(parsed.value) };
  const found = parsed.ok ? [] : parsed.problems.map((problem) => locate(problem, ordered));
  return { ok: false, problems: [...byHand, ...found] };
}

function digested(dataset: Dataset): Dataset {
  const { meta, ...content } = dataset;
  // Written out so that the digest takes the place that the schema gives it.
  return { ...dataset, meta: { ...meta, sha256: sha256Of(content) } };
}

const DERIVED: ReadonlyMap<RawRecord['collection'], readonly string[]> = new Map([
  ['meta', ['sha256']],
  ['events', ['lo', 'hi']],
  ['absences', ['lo', 'hi']],
]);

/** What follows from other fields would only contradict them one day. */
function derivedByHand({ collection, value, file, lineOf }: RawRecord): PlacedProblem[] {
  if (!isRecord(value)) return [];
  const fields = (DERIVED.get(collection) ?? []).filter((field) => field in value);
  return fields.map((field) => ({
    file,
    line: lineOf([field]),
    code: 'derived-field',
    message: `${String(value['id'] ?? 'meta')}, ${field}: found a field that is derived; expected it to be left out.`,
  }));
}

function completed(record: RawRecord): RawRecord {
  const { collection } = record;
  const value = trimmed(record.value);
  if (!isRecord(value)) return { ...record, value };
  const byHand = DERIVED.get(collection) ?? [];
  const kept = Object.fromEntries(Object.entries(value).filter(([field]) => !byHand.includes(field)));
  const date = typeof kept['date'] === 'string' ? kept['date'] : undefined;
  return { ...record, value: { ...kept, ...derivedFor(collection, date) } };
}

function derivedFor(collection: RawRecord['collection'], date: string | undefined): object {
  if (collection === 'meta') return { sha256: NO_DIGEST };
  return isDated(collection) ? boundsOf(date) : {};
}

function isDated(collection: RawRecord['collection']): boolean {
  return collection === 'events' || collection === 'absences';
}

/** Texts without blanks around them: block texts of YAML end with a line feed that nobody means. */
function trimmed(value: unknown): unknown {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value)) return value.map(trimmed);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, trimmed(item)]));
}

/** By id; events and absences by first day, last day, id, with an open start first and no date last. */
function compareRecords(a: RawRecord, b: RawRecord): number {
  return compareTexts(sortKey(a), sortKey(b));
}

function sortKey({ collection, value }: RawRecord): string {
  const text = (field: string) => (isRecord(value) && typeof value[field] === 'string' ? value[field] : '');
  if (!isDated(collection)) return text('id');
  const undated = text('lo') === '' && text('hi') === '';
  // `!` sorts before every digit and `~` after it.
  const days = undated ? '~' : `${text('lo') || '!'} ${text('hi') || '~'}`;
  return `${days} ${text('id')}`;
}
