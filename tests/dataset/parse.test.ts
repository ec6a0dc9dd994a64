import { describe, expect, it } from 'vitest';
import { parseDataset, parseDatasetText } from '../../src/dataset/parse.ts';
import type { Problem, Result } from '../../src/dataset/problem.ts';
import { tiny } from '../fixtures/tiny.ts';
import { changed, numberOf } from './changed.ts';

const visit = numberOf('events', 'visit');
const li = numberOf('actors', 'li-wen');
const copy = numberOf('sources', 'dawn-visit-copy');

function problemsOf(result: Result<unknown>): readonly Problem[] {
  return result.ok ? [] : result.problems;
}

describe('parseDataset', () => {
  it('takes a sound dataset as it is', () => {
    expect(parseDataset(tiny)).toEqual({ ok: true, value: tiny });
    expect(parseDatasetText(`\uFEFF${JSON.stringify(tiny)}`)).toEqual({ ok: true, value: tiny });
  });

  /** Path of what is changed, new value; code, path and words of the one problem that follows. */
  it.each<readonly [readonly (string | number)[], unknown, string, string, string]>([
    [
      ['events', visit, 'title'],
      undefined,
      'missing-field',
      'events[visit].title',
      'Event "visit", title: missing',
    ],
    [['events', visit, 'title'], 7, 'wrong-type', 'events[visit].title', 'found 7; expected text'],
    [['events', visit, 'title'], ' ', 'wrong-format', 'events[visit].title', 'found " "; expected text with'],
    [['events', visit, 'topics'], 'x', 'wrong-type', 'events[visit].topics', 'found "x"; expected a list'],
    [['events', visit, 'context'], 1, 'wrong-type', 'events[visit].context', 'expected true or false'],
    [['events', visit, 'evidence'], [], 'too-few', 'events[visit].evidence', 'at least 1'],
    [['events', visit, 'Title'], 'x', 'unknown-field', 'events[visit].Title', 'title instead of Title'],
    [['events', visit, 'a.b]\u202e'], 1, 'unknown-field', 'events[visit]["a.b]\\u202e"]', 'no such field'],
    [
      ['events', visit, 'participants', 0, 'role'],
      'boss',
      'wrong-value',
      'events[visit].participants[0].role',
      'host',
    ],
    [
      ['events', visit, 'participants', 0, 'actor'],
      'A b',
      'wrong-format',
      'events[visit].participants[0].actor',
      '"A b"',
    ],
    [['actors', li, 'country'], 'China', 'wrong-format', 'actors[li-wen].country', 'such as "CN"'],
    [['sources', copy, 'side'], 'Third', 'wrong-format', 'sources[dawn-visit-copy].side', 'or "third"'],
    [
      ['sources', copy, 'URL'],
      'javascript:alert(1)',
      'wrong-format',
      'sources[dawn-visit-copy].URL',
      'https://',
    ],
    [
      ['sources', copy, 'URL'],
      'https://a@b.example/',
      'bad-link',
      'sources[dawn-visit-copy].URL',
      'user name',
    ],
    [['meta', 'licence'], null, 'wrong-type', 'meta.licence', 'found null'],
    [['meta', 'compiled'], '2024-02-30', 'bad-date', 'meta.compiled', 'no such day'],
    [['topics'], {}, 'wrong-type', 'topics', 'found a record; expected a list'],
    [['topics', 0], 'security', 'wrong-type', 'topics[0]', 'Number 1 of topics: found "security"'],
    [['topics', 0, 'id'], 'No!', 'wrong-format', 'topics[0].id', 'lower-case letters'],
    [['extra'], 1, 'unknown-field', 'extra', 'no such field'],
    [
      ['events', visit, 'participants', 0, 'actor'],
      'nobody',
      'unknown-actor',
      'events[visit].participants[0].actor',
      'no record',
    ],
    [
      ['events', visit, 'participants', 0, 'actor'],
      'visit',
      'unknown-actor',
      'events[visit].participants[0].actor',
      'of events',
    ],
    [
      ['events', visit, 'participants', 0, 'actor'],
      'constructor',
      'unknown-actor',
      'events[visit].participants[0].actor',
      'no record',
    ],
    [
      ['events', visit, 'participants', 0, 'institution'],
      'li-wen',
      'wrong-kind',
      'events[visit].participants[0].institution',
      'a person',
    ],
    [['events', visit, 'place'], 'nowhere', 'unknown-place', 'events[visit].place', 'nowhere'],
    [['events', visit, 'topics', 0], 'nothing', 'unknown-topic', 'events[visit].topics[0]', 'nothing'],
    [['events', visit, 'type'], 'tea', 'unknown-type', 'events[visit].type', 'tea'],
    [['events', visit, 'partOf'], 'trip', 'unknown-event', 'events[visit].partOf', 'trip'],
    [
      ['events', visit, 'partOf'],
      'visit-talks',
      'part-of-cycle',
      'events[visit].partOf',
      'visit > visit-talks > visit',
    ],
    [
      ['events', visit, 'evidence', 0, 'source'],
      'rumour',
      'unknown-source',
      'events[visit].evidence[0].source',
      'rumour',
    ],
    [
      ['sources', copy, 'sameAs'],
      'dawn-visit-copy',
      'same-as-cycle',
      'sources[dawn-visit-copy].sameAs',
      'circle',
    ],
    [
      ['actors', li, 'names', 0, 'source'],
      'rumour',
      'unknown-source',
      'actors[li-wen].names[0].source',
      'rumour',
    ],
    [
      ['actors', li, 'offices', 1, 'institution'],
      'court',
      'unknown-actor',
      'actors[li-wen].offices[1].institution',
      'court',
    ],
    [
      ['actors', li, 'offices', 1, 'from'],
      '2018-21',
      'bad-date',
      'actors[li-wen].offices[1].from',
      'seasons',
    ],
    [['events', visit, 'lo'], '2014-11-14', 'bounds-differ', 'events[visit].lo', 'expected "2014-11-15"'],
    [['events', visit, 'hi'], undefined, 'bounds-differ', 'events[visit].hi', 'found nothing'],
    [['events', visit, 'date'], '2014-02-30', 'bad-date', 'events[visit].date', 'no such day'],
    [['events', visit, 'summary'], 'a\u202eb', 'control-characters', 'events[visit].summary', 'U+202E'],
    [['events', visit, 'summary'], 'a\u2066b', 'control-characters', 'events[visit].summary', 'U+2066'],
    [['events', visit, 'summary'], 'a\u0000b', 'control-characters', 'events[visit].summary', '\\u0000'],
    [['events', visit, 'summary'], 'a\u{E0041}b', 'control-characters', 'events[visit].summary', 'U+E0041'],
    [['events', visit, 'summary'], 'a\ud800b', 'control-characters', 'events[visit].summary', 'U+D800'],
  ])('%j = %j: %s', (path, value, code, where, words) => {
    expect(problemsOf(parseDataset(changed(path, value)))).toEqual([
      { code, path: where, message: expect.stringContaining(words) },
    ]);
  });

  it.each(['می‌شود', 'a\u200Db', 'two\nlines', 'ابتدا \u200f(x)'])('lets %j pass', (text) => {
    expect(parseDataset(changed(['events', visit, 'summary'], text)).ok).toBe(true);
  });

  it('reports what is wrong with records beside those of a wrong structure', () => {
    const input = structuredClone({ ...tiny, actors: tiny.actors.map((actor) => ({ ...actor })) });
    Reflect.deleteProperty(input.actors[li] ?? {}, 'name');
    Reflect.set(input.events[visit] ?? {}, 'place', 'nowhere');
    // Li Wen is in many events: that he is left out of the second look must not make him unknown.
    expect(problemsOf(parseDataset(input)).map(({ code, path }) => [code, path])).toEqual([
      ['missing-field', 'actors[li-wen].name'],
      ['unknown-place', 'events[visit].place'],
    ]);
  });

  it('names a record by its number when its id does not tell which it is', () => {
    const second = numberOf('events', 'drill');
    const problems = problemsOf(parseDataset(changed(['events', second, 'id'], 'visit')));
    expect(problems).toMatchObject([{ code: 'duplicate-id', path: `events[${second}].id` }]);
  });

  it('finds an id that two collections share', () => {
    const problems = problemsOf(parseDataset(changed(['places', 1, 'id'], 'security')));
    expect(problems.map(({ code }) => code)).toContain('duplicate-id');
    expect(problems[0]?.message).toContain('another topic');
  });
});

describe('what is no dataset of this version', () => {
  it.each<readonly [unknown, string, string]>([
    [null, 'wrong-type', 'found null'],
    [undefined, 'wrong-type', 'found nothing'],
    ['text', 'wrong-type', 'found "text"'],
    [[tiny], 'wrong-type', 'a list of 1'],
    [{}, 'wrong-format', 'found nothing; expected "entente"'],
    [{ format: 'gexf' }, 'wrong-format', 'found "gexf"'],
    [
      { ...tiny, version: 3 },
      'wrong-version',
      'has format version 3; this app reads version 1. Open it with a newer',
    ],
    [{ ...tiny, version: '1' }, 'wrong-version', 'has format version "1"'],
    [{ format: 'entente' }, 'wrong-version', 'has format version nothing'],
  ])('%# gets one sentence', (input, code, words) => {
    expect(problemsOf(parseDataset(input))).toEqual([
      { code, path: expect.any(String), message: expect.stringContaining(words) },
    ]);
  });

  it.each([
    ['', 'is empty'],
    [' \n', 'is empty'],
    ['{"format":', 'is not JSON'],
    ['<!doctype html>', 'is not JSON'],
    ['[1,2', 'is not JSON'],
    ['\u202e', 'is not JSON'],
  ])('the text %j is refused', (text, words) => {
    const problems = problemsOf(parseDatasetText(text));
    expect(problems).toEqual([{ code: 'not-json', path: '', message: expect.stringContaining(words) }]);
    expect(problems[0]?.message).not.toMatch(/[\u202e\n]/);
  });
});

describe('keys that mean something to the language', () => {
  it.each(['__proto__', 'constructor', 'prototype', 'toString'])(
    '%s is an unknown field like any other',
    (key) => {
      const text = JSON.stringify(tiny).replace(
        '{"id":"visit",',
        `{"${key}":{"polluted":true},"id":"visit",`,
      );
      const problems = problemsOf(parseDatasetText(text));
      expect(problems).toMatchObject([{ code: 'unknown-field', path: `events[visit].${key}` }]);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  it('at the top too', () => {
    const text = JSON.stringify(tiny).replace('{', '{"__proto__":{"polluted":true},');
    expect(problemsOf(parseDatasetText(text))).toMatchObject([{ code: 'unknown-field', path: '__proto__' }]);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});
