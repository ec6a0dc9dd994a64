import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../src/dataset/fold.ts';
import { parseDataset, parseDatasetText } from '../../src/dataset/parse.ts';
import { checkSense, SENSE_RULES } from '../../src/dataset/sense.ts';
import { shown } from '../../src/dataset/shown.ts';
import { anyText } from '../fixtures/anyText.ts';
import { tiny } from '../fixtures/tiny.ts';
import { changed } from './changed.ts';

const anything = fc.anything({
  withBigInt: true,
  withBoxedValues: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSet: true,
  withSparseArray: true,
  withTypedArray: true,
});

/** Thousands of datasets take a while on a busy machine. */
const PATIENCE = { timeout: 60_000 };

/** Every place in a value, as paths. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf(Reflect.get(value, key), [...path, key]))];
}

const places = fc.constantFrom(...pathsOf(tiny));

/** What must hold of the answer, whatever the question was. */
function expectAnAnswer(input: unknown) {
  const result = parseDataset(input, SENSE_RULES);
  const problems = result.ok ? checkSense(result.value) : result.problems;
  expect(problems.length === 0).toBe(result.ok);
  for (const { code, message } of problems) {
    expect(code).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(message).toMatch(/\.$/);
    expect(message).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
  }
}

it('gives an answer to anything', PATIENCE, () => {
  fc.assert(fc.property(anything, expectAnAnswer));
  fc.assert(
    fc.property(anything, anything, (meta, events) => {
      expectAnAnswer({ ...tiny, meta, events });
    }),
  );
});

it('gives an answer to a dataset in which anything stands somewhere', PATIENCE, () => {
  fc.assert(
    fc.property(places, anything, (path, value) => {
      expectAnAnswer(changed(path, value));
    }),
    { numRuns: 300 },
  );
});

it('gives an answer to a dataset with texts that nobody expects', PATIENCE, () => {
  fc.assert(
    fc.property(places, anyText(40), (path, text) => {
      expectAnAnswer(changed(path, text));
    }),
    { numRuns: 300 },
  );
});

it('gives an answer to a text that is cut off or changed anywhere', PATIENCE, () => {
  const text = JSON.stringify(tiny);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(30), fc.string({ maxLength: 5 }), (at, length, inserted) => {
      const result = parseDatasetText(text.slice(0, at) + inserted + text.slice(at + length));
      expect(result.ok || result.problems.length > 0).toBe(true);
      expect(parseDatasetText(text.slice(0, at)).ok).toBe(at === text.length);
    }),
  );
});

it('shows anything on one short line', PATIENCE, () => {
  fc.assert(
    fc.property(fc.oneof(anything, anyText(40)), (value) => {
      expect(shown(value).length).toBeLessThan(500);
      expect(shown(value)).not.toMatch(/[\n\u202a-\u202e\u2066-\u2069]/);
    }),
  );
  expect(shown('x'.repeat(10_000_000)).length).toBeLessThan(70);
  expect(fold('x'.repeat(100_000)).length).toBe(100_000);
});
