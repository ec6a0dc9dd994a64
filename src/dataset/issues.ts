/** The validator's issues in our own words. */
import * as z from 'zod/mini';
import type { Finding, Path } from './finding.ts';
import { datasetSchema } from './schema.ts';
import { shown, visible } from './shown.ts';

type Issue = z.core.$ZodIssue;

const TYPES_IN_WORDS: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['array', 'a list'],
  ['object', 'a record'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
]);

/** One finding for each issue, and one for each field that is not known. */
export function findingsOf(issues: readonly Issue[]): Finding[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((key) => (typeof key === 'number' ? key : String(key)));
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(path, key));
    return [{ ...codeAndExpectation(issue), path }].map(({ code, expected, path }) => ({
      code: issue.input === undefined ? 'missing-field' : code,
      path,
      sentence:
        issue.input === undefined
          ? `missing; expected ${expected}.`
          : `found ${shown(issue.input)}; expected ${expected}.`,
    }));
  });
}

function codeAndExpectation(issue: Issue): { code: string; expected: string } {
  switch (issue.code) {
    case 'invalid_type':
      return { code: 'wrong-type', expected: TYPES_IN_WORDS.get(issue.expected) ?? issue.expected };
    case 'invalid_value':
      return { code: 'wrong-value', expected: alternatives(issue.values) };
    case 'invalid_format':
      return { code: 'wrong-format', expected: issue.message };
    case 'too_small':
      return { code: 'too-few', expected: `at least ${issue.minimum}` };
    default:
      return { code: 'wrong-value', expected: issue.message };
  }
}

function alternatives(values: readonly unknown[]): string {
  return values.length === 1 ? shown(values[0]) : `one of ${values.map(String).join(', ')}`;
}

function unknownField(path: Path, key: string): Finding {
  const known = knownFields(path);
  return {
    code: 'unknown-field',
    path: [...path, key],
    sentence: `there is no such field${known.length === 0 ? '' : `; expected one of ${known.join(', ')}`}${similar(key, known)}.`,
  };
}

/** A field that differs in case or separators only is what was meant. */
function similar(key: string, known: readonly string[]): string {
  const bare = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');
  const meant = known.find((name) => bare(name) === bare(key));
  return meant === undefined ? '' : `: ${meant} instead of ${visible(key.slice(0, 60))}`;
}

/** The fields that the schema has at a path. */
function knownFields(path: Path): readonly string[] {
  let schema: unknown = datasetSchema;
  for (const key of path) {
    const inner = bare(schema);
    if (inner instanceof z.ZodMiniObject) schema = inner.shape[String(key)];
    else if (inner instanceof z.ZodMiniArray) schema = inner.def.element;
    else return [];
  }
  const record = bare(schema);
  return record instanceof z.ZodMiniObject ? Object.keys(record.shape) : [];
}

function bare(schema: unknown): unknown {
  return schema instanceof z.ZodMiniOptional ? schema.def.innerType : schema;
}
