import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/day.ts';
import { indexDataset } from '../../src/network/network.ts';
import { readAddress, writeAddress } from '../../src/store/address.ts';
import { readDay, writeDay } from '../../src/store/addressDays.ts';
import { DEFAULT_VIEW, type View } from '../../src/store/state.ts';
import { tiny } from '../fixtures/tiny.ts';
import { views } from '../fixtures/views.ts';

const network = indexDataset(tiny);
const read = (address: string) => readAddress(address, network);
const view = (change: Partial<View>): View => ({ ...DEFAULT_VIEW, ...change });
const filtered = (change: Partial<View['filters']>): View =>
  view({ filters: { ...DEFAULT_VIEW.filters, ...change } });
const day = (year: number, month: number, dayOfMonth: number) => dayOf(year, month, dayOfMonth) ?? Number.NaN;

describe('every view', () => {
  it('comes back from its address, without a word', () => {
    fc.assert(
      fc.property(views(network), (wanted) => {
        expect(read(writeAddress(wanted))).toEqual({ view: wanted, notices: [] });
      }),
    );
  });

  it('has one address, however its values were gathered', () => {
    const one = filtered({ topic: ['security', 'defence'] });
    const other = filtered({ topic: ['defence', 'security'] });
    expect(writeAddress(one)).toBe(writeAddress(other));
  });
});

describe('any text', () => {
  it('reads as a view whose address reads as the same view', () => {
    const keys = fc.constantFrom('from', 'to', 'topic', 'select', 'sources', 'lens', 'q', 'country', 'x', '');
    const values = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '2018',
        '2018-13',
        '1',
        'li-wen',
        'cn,IR',
        '%',
        '%E0%A4%A',
        '__proto__,constructor',
        '~',
      ),
    );
    const pairs = fc.array(fc.tuple(keys, values)).map((all) => all.map((pair) => pair.join('=')).join('&'));
    fc.assert(
      fc.property(fc.oneof(fc.string(), pairs), (text) => {
        const first = read(text).view;
        const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = first.window;
        expect(from).toBeLessThanOrEqual(to);
        expect(read(writeAddress(first))).toEqual({ view: first, notices: [] });
      }),
    );
  });
});

describe('writeAddress', () => {
  it('leaves the default out', () => {
    expect(writeAddress(DEFAULT_VIEW)).toBe('');
  });

  it('keeps the order of the table, and commas and tildes as they are', () => {
    const wanted: View = {
      ...filtered({ side: ['CN', 'third'], topic: ['defence', 'security'], sources: 2, context: true }),
      window: { from: day(2018, 1, 1), to: day(2020, 6, 30) },
      dates: 'certain',
      undated: true,
      lens: 'people',
      ties: 'all',
      layout: 'time',
      view: 'table',
      select: 'li-wen~reza-karimi',
      q: 'a & b',
      theme: 'dark',
    };
    expect(writeAddress(wanted)).toBe(
      'from=2018&to=2020-06&topic=defence,security&side=CN,third&sources=2&dates=certain&undated=1&context=1' +
        '&lens=people&ties=all&layout=time&view=table&select=li-wen~reza-karimi&q=a+%26+b&theme=dark',
    );
  });
});

describe('readAddress', () => {
  it('tolerates a question mark, case, blanks, empty parts, repetition and any order', () => {
    const wanted = filtered({ country: ['CN', 'IR'], topic: ['defence', 'security'] });
    const { view: found, notices } = read('?TOPIC=Security,,+defence&country=ir&Country=cn&lens=&q=');
    expect(found).toEqual(wanted);
    expect(notices).toEqual([]);
  });

  it('takes a month or a year for its first or its last day', () => {
    expect(read('from=2018&to=2020-02').view.window).toEqual({ from: day(2018, 1, 1), to: day(2020, 2, 29) });
    expect(read('from=2018-05-07&to=2018-05-07').view.window).toEqual({
      from: day(2018, 5, 7),
      to: day(2018, 5, 7),
    });
    expect(read('to=2020').view.window).toEqual({ to: day(2020, 12, 31) });
  });

  it('sorts the two ends of a tie, and takes joints of an event', () => {
    expect(read('select=reza-karimi~li-wen').view.select).toBe('li-wen~reza-karimi');
    expect(read('select=li-wen~call').view.select).toBe('call~li-wen');
  });

  it.each([
    ['from', '2018-13'],
    ['from', '2018-02-30'],
    ['from', '2018~'],
    ['to', '2018/2019'],
    ['to', '..'],
    ['topic', 'unheard-of'],
    ['kind', 'robot'],
    ['country', 'ZZ'],
    ['institution', 'li-wen'],
    ['side', 'left'],
    ['sources', '0'],
    ['sources', '-3'],
    ['sources', '1e3'],
    ['undated', 'yes'],
    ['dates', 'maybe'],
    ['lens', 'sideways'],
    ['select', 'nobody'],
    ['select', 'li-wen~nobody'],
    ['select', 'li-wen~li-wen'],
    ['select', 'call~li-wen~reza-karimi'],
    ['lang', 'tlh'],
  ])('leaves %s=%s at the default and says so', (key, value) => {
    const { view: found, notices } = read(`${key}=${value}`);
    expect(found).toEqual(DEFAULT_VIEW);
    expect(notices).toEqual([{ kind: 'unknown-value', key, value }]);
  });

  it('drops unknown values of a list one by one', () => {
    const { view: found, notices } = read('topic=unheard-of,security,constructor');
    expect(found).toEqual(filtered({ topic: ['security'] }));
    expect(notices).toEqual([
      { kind: 'unknown-value', key: 'topic', value: 'unheard-of' },
      { kind: 'unknown-value', key: 'topic', value: 'constructor' },
    ]);
  });

  it('drops both ends of a window that ends before it starts', () => {
    const { view: found, notices } = read('from=2020-05&to=2018');
    expect(found).toEqual(DEFAULT_VIEW);
    expect(notices).toEqual([{ kind: 'window-reversed', from: '2020-05', to: '2018' }]);
  });

  it('names unknown keys', () => {
    expect(read('colour=red&topic=security').notices).toEqual([{ kind: 'unknown-key', key: 'colour' }]);
  });

  it('quotes shortly, with nothing unseen in it', () => {
    const [notice] = read(`topic=${encodeURIComponent(`\u202E${'x'.repeat(4000)}`)}`).notices;
    const value = notice?.kind === 'unknown-value' ? notice.value : '';
    expect(value).toMatch(/^\\u202ex+…$/);
    expect(value.length).toBeLessThan(80);
  });
});

describe('the days of a window', () => {
  it('come back from their shortest form', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -719_162, max: 2_932_896 }),
        fc.constantFrom('from', 'to'),
        (any, end) => {
          expect(readDay(writeDay(any, end), end)).toBe(any);
        },
      ),
    );
  });

  it.each([
    ['from', 2018, 1, 1, '2018'],
    ['from', 2018, 5, 1, '2018-05'],
    ['from', 2018, 12, 31, '2018-12-31'],
    ['to', 2018, 12, 31, '2018'],
    ['to', 2018, 11, 30, '2018-11'],
    ['to', 2020, 2, 28, '2020-02-28'],
    ['to', 2020, 2, 29, '2020-02'],
    ['to', 2018, 1, 1, '2018-01-01'],
    ['from', 1970, 1, 1, '1970'],
  ] as const)('at %s, %i-%i-%i is written %s', (end, year, month, dayOfMonth, written) => {
    expect(writeDay(day(year, month, dayOfMonth), end)).toBe(written);
  });
});
