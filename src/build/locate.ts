/** From a problem, which names its place by record and field, to the file and the line. */
import { isRecord, type Path } from '../dataset/finding.ts';
import type { Problem } from '../dataset/problem.ts';
import type { PlacedProblem, RawRecord } from './place.ts';

const IN_A_RECORD = /^(topics|eventTypes|places|sources|actors|events|absences)\[([^\]]+)\](.*)$/s;
const KEYS = /\.([A-Za-z_][\w-]*)|\[(\d+)\]/g;

/** `records` in the order in which they were checked: a record without a usable id is named by its number. */
export function locate(problem: Problem, records: readonly RawRecord[]): PlacedProblem {
  const { code, path, message } = problem;
  const [, collection, name, rest = ''] = IN_A_RECORD.exec(path) ?? [];
  const among = records.filter((record) => record.collection === (collection ?? 'meta'));
  const byNumber = name === undefined || /^\d+$/.test(name);
  const record = byNumber
    ? among[Number(name ?? 0)]
    : among.find(({ value }) => isRecord(value) && value['id'] === name);
  const keys = keysOf(collection === undefined ? path.replace(/^meta/, '') : rest);
  return {
    file: record?.file ?? '',
    line: record?.lineOf(keys) ?? 1,
    code,
    message: `${message}${inQuotes(record?.value, keys, code)}`,
  };
}

function keysOf(path: string): Path {
  return Array.from(path.matchAll(KEYS), ([, key, index]) => key ?? Number(index));
}

/** YAML reads `2016` as a number and `true` as a truth, which surprises whoever meant text. */
function inQuotes(value: unknown, keys: Path, code: string): string {
  if (code !== 'wrong-type') return '';
  let found = value;
  for (const key of keys)
    found = isRecord(found) || Array.isArray(found) ? Reflect.get(found, key) : undefined;
  return typeof found === 'number' || typeof found === 'boolean' ? ` Text goes in quotes: '${found}'.` : '';
}
