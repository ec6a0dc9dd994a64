import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/dataset/bounds.ts';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { Reading, readSound } from '../../src/dataset/reading.ts';
import { anyText } from '../fixtures/anyText.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { tiny } from '../fixtures/tiny.ts';
import { changed } from './changed.ts';

/** Thousands of datasets take a while on a busy machine. */
const PATIENCE = { timeout: 120_000 };

/** The quick door and the one that explains must not differ, in what they let in and in what they make of it. */
function expectTheSameAnswer(text: string): void {
  const explained = parseDatasetText(text);
  expect(readSound(text)).toEqual(explained.ok ? explained.value : undefined);
}

/** Every place in a value, as paths. */
function pathsOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const keys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [path, ...keys.flatMap((key) => pathsOf(Reflect.get(value, key), [...path, key]))];
}

const paths = pathsOf(tiny).filter((path) => path.length > 0);
const places = fc.constantFrom(...paths);

/** What stands elsewhere in the dataset: ids of other records, dates, roles, whole lists. */
const elsewhere = places.map((path) =>
  path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), tiny),
);
const DATES = [
  '2014-11-15',
  '2016-02-29',
  '2015-02-29',
  '2014-13-01',
  '2014-00-10',
  '2014-11',
  '2014',
  '0000-01-01',
  '..',
  '',
].flatMap((date) =>
  ['', '/2014-11-17', '/2013-01-01', '/..', '~', '?', '/2017-06', '/2014-02-30', 'T10:00'].map(
    (rest) => date + rest,
  ),
);
const dates = fc.constantFrom(...DATES);
const links = fc.constantFrom(
  'https://a.example/x',
  'http://a.example',
  'https://a.example:8080/x',
  'https://user@a.example/',
  'https://a.example/@b',
  'https://1.2.3.4/',
  'https://999.1.1.1/',
  'https://xn--a.example/',
  'https://[::1]/',
  'https://a..example/x',
  'https://-a-.example/x%zz',
  'https://a_b.example/',
  'https://a.example\\@b/',
  'https://a.example?x#y',
  'https://中文.example/路',
  'https:///a',
  'https://a/b',
);
const values = fc.oneof(
  elsewhere,
  dates,
  links,
  anyText(6),
  fc.jsonValue(),
  fc.constantFrom(
    '',
    ' ',
    '\u00a0',
    'x\u202e',
    '😀',
    '\ud800',
    'CN',
    'third',
    'a--b',
    'li-wen',
    null,
    -0,
    1e21,
  ),
);

describe('readSound', () => {
  it('gives what the schema gives of any dataset, however it is written', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.constantFrom('', ' ', '\t'), (dataset, indent) => {
        expectTheSameAnswer(JSON.stringify(dataset, null, indent));
      }),
    );
    expect(readSound(`\uFEFF${JSON.stringify(tiny, null, 1).replaceAll('\n', '\r\n')}`)).toEqual(tiny);
  });

  it('differs in nothing from the schema when one place holds something else', PATIENCE, () => {
    fc.assert(
      fc.property(places, values, (path, value) => {
        expectTheSameAnswer(JSON.stringify(changed(path, value)));
      }),
      { numRuns: 1500 },
    );
  });

  it.each(DATES)(
    'says the same of the date %j, with its own bounds or with its two halves',
    PATIENCE,
    (date) => {
      const [lo, hi = lo] = date.split('/');
      const halves = { lo, hi };
      for (const path of paths.filter((one) =>
        ['issued', 'from', 'to', 'compiled'].includes(String(one.at(-1))),
      )) {
        expectTheSameAnswer(JSON.stringify(changed(path, date)));
      }
      for (const bounds of [boundsOf(date), halves, { ...halves, hi: date }, {}]) {
        const { lo: _, hi: __, ...event } = tiny.events[0] ?? {};
        expectTheSameAnswer(JSON.stringify(changed(['events', 0], { ...event, date, ...bounds })));
      }
    },
  );

  it('says the same whatever a record is part of or repeats, circles among it', PATIENCE, () => {
    const chains = [
      ['sources', 'sameAs'],
      ['actors', 'partOf'],
      ['events', 'partOf'],
    ] as const;
    for (const [collection, field] of chains) {
      for (const number of tiny[collection].keys()) {
        for (const { id } of [...tiny[collection], { id: 'nobody' }]) {
          expectTheSameAnswer(JSON.stringify(changed([collection, number, field], id)));
        }
      }
    }
  });

  it('says the same of every character that could deceive, and of its neighbours', PATIENCE, () => {
    const ranges = [
      0x00, 0x1f, 0x7f, 0x9f, 0x2028, 0x202e, 0x2060, 0x206f, 0xd800, 0xdfff, 0xfeff, 0xfff9, 0xfffb, 0xe0000,
      0xe007f,
    ];
    for (const edge of ranges) {
      for (const code of [edge - 1, edge, edge + 1].filter((one) => one >= 0)) {
        const text = JSON.stringify(changed(['events', 0, 'title'], `a${String.fromCodePoint(code)}b`));
        expectTheSameAnswer(text);
      }
    }
  });

  it('differs in nothing from the schema when one place is missing or has one field more', PATIENCE, () => {
    for (const path of paths) expectTheSameAnswer(JSON.stringify(changed(path, undefined)));
    fc.assert(
      fc.property(
        places,
        fc.constantFrom('id', 'note', 'x', 'constructor', 'absences'),
        values,
        (path, key, value) => {
          expectTheSameAnswer(JSON.stringify(changed([...path.slice(0, -1), key], value)));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('differs in nothing from the schema when two places of a random dataset are exchanged', PATIENCE, () => {
    fc.assert(
      fc.property(arbitraryDataset, fc.nat(), fc.nat(), (dataset, one, other) => {
        const text = JSON.stringify(dataset);
        const texts = [...text.matchAll(/"[^"]*"/g)];
        const [from, to] = [texts[one % texts.length], texts[other % texts.length]];
        if (from === undefined || to === undefined) return;
        // A field that is given twice is for the schema alone to decide: see below.
        const isKey = text[from.index + from[0].length] === ':';
        if (isKey && Object.keys(dataset).some((key) => to[0] === `"${key}"`)) return;
        expectTheSameAnswer(text.slice(0, from.index) + to[0] + text.slice(from.index + from[0].length));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a field that is given twice', '"topics":[],"topics"', '"topics"'],
    ['an escaped control', '\\u202e', 'Minister'],
    ['half of a pair', '\\ud83d', 'Minister'],
    ['a form feed', '\\f', 'Minister'],
    ['a field named __proto__', '"__proto__":{},"name"', '"name"'],
  ])('never lets in %s', (_, instead, of) => {
    const text = JSON.stringify(tiny);
    expect(text).toContain(of);
    expect(readSound(text.replace(of, instead))).toBeUndefined();
  });

  it('never lets in a number beyond numbers', () => {
    const text = JSON.stringify(changed(['places', 0, 'lat'], 123456));
    expect(readSound(text)).toBeDefined();
    expect(readSound(text.replace('123456', '1e999'))).toBeUndefined();
  });

  it('lets in what only looks dangerous', () => {
    for (const harmless of ['\\u0041', '\\\\u202e', '😀', '\\n', '\\ud83d\\ude00', '\u200c']) {
      const text = JSON.stringify(tiny).replace('Minister', harmless);
      expect(readSound(text)).toBeDefined();
      expectTheSameAnswer(text);
    }
  });
});

/** What work comes to that nobody interrupts. */
function answerOf<Answer>(work: Generator<unknown, Answer>): Answer {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}

describe('Reading', () => {
  it('rests often and tells how far it is', () => {
    const many = Array.from({ length: 4000 }, (_, number) => ({ ...tiny.events[0], id: `event-${number}` }));
    const text = JSON.stringify({ ...tiny, events: many, absences: [] });
    const reading = new Reading();
    expect([...reading.take(text)].length).toBeGreaterThan(text.length / 300_000);
    const looked: number[] = [];
    const end = reading.end();
    let step = end.next();
    for (; step.done !== true; step = end.next()) looked.push(step.value[0] / step.value[1]);
    expect(step.value?.events).toHaveLength(4000);
    expect(looked.length).toBeGreaterThan(3);
    expect(looked).toEqual([...looked].sort((one, other) => one - other));
    expect(looked.at(-1)).toBeLessThanOrEqual(1);
  });

  it('makes the same of a text in any parts', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(400)), fc.boolean(), (lengths, hasMark) => {
        const text = (hasMark ? '\uFEFF' : '') + JSON.stringify(tiny);
        const reading = new Reading();
        let at = 0;
        for (const length of [...lengths, text.length]) {
          for (const _ of reading.take(text.slice(at, at + length))) at += 0;
          at += length;
        }
        expect(answerOf(reading.end())).toEqual(tiny);
      }),
    );
  });

  it('takes a mark inside the text for what it is, even where a part begins with it', () => {
    const text = JSON.stringify(tiny).replace('Minister', 'Min\uFEFFister');
    const cut = text.indexOf('\uFEFF');
    const reading = new Reading();
    for (const part of [text.slice(0, cut), text.slice(cut)]) {
      for (const _ of reading.take(part)) expect(part).not.toBe('');
    }
    expect(answerOf(reading.end())).toBeUndefined();
  });

  it('says at once that something is wrong', () => {
    expect(answerOf(new Reading().take('{"format":"other",'))).toBe(false);
  });
});
