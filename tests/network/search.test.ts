import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Actor, ActorName } from '../../src/dataset/schema.ts';
import { distance } from '../../src/network/match.ts';
import { indexDataset } from '../../src/network/network.ts';
import { buildSearch } from '../../src/network/search.ts';
import { actor, dataset, event } from '../fixtures/small.ts';

function name(value: string, lang: string, kind: ActorName['kind'] = 'native'): ActorName {
  return { value, lang, kind };
}

const actors: readonly Actor[] = [
  actor('meng', {
    name: 'Meng Jianzhu',
    names: [
      name('孟建柱', 'zh-Hans'),
      name('منگ جیان‌جو', 'fa'),
      name('Mèng Jiànzhù', 'zh-Latn-pinyin', 'romanisation'),
    ],
  }),
  actor('meng-hongwei', { name: 'Meng Hongwei', names: [name('孟宏伟', 'zh-Hans')] }),
  actor('rahmani', {
    name: 'Abdolreza Rahmani Fazli',
    sortName: 'Rahmani Fazli, Abdolreza',
    names: [
      name('عبدالرضا رحمانی فضلی', 'fa'),
      name('Abdulreza Rahmani-Fazli', 'en', 'alias'),
      name('Leahy', 'en', 'misprint'),
    ],
  }),
  actor('ghalibaf', { name: 'Mohammad Bagher Ghalibaf', names: [name('محمدباقر قالیباف', 'fa')] }),
  actor('rouhani', { name: 'Hassan Rouhani', names: [name('حسن روحانی', 'fa')] }),
  actor('mps', {
    kind: 'institution',
    name: 'Ministry of Public Security',
    shortName: 'Chinese police ministry',
    names: [name('公安部', 'zh-Hans'), name('MPS', 'en', 'alias')],
  }),
];

const events = [
  event('first', '2014-11-16', ['meng/mps', 'rahmani'], {
    title: 'Meng meets Rahmani Fazli',
    place: 'beijing',
  }),
  event('second', '2015-11-16', ['meng/mps', 'rahmani'], { title: 'Second talks', place: 'tehran' }),
  event('third', '2016-11-16', ['meng-hongwei/mps', 'rahmani'], {
    title: 'Qalibaf in Beijing',
    place: 'beijing',
  }),
];

const data = {
  ...dataset(actors, events),
  places: [
    { id: 'beijing', name: 'Beijing', names: [name('北京', 'zh-Hans')] },
    { id: 'tehran', name: 'Tehran', names: [name('تهران', 'fa')] },
  ],
};
const search = buildSearch(indexDataset(data));

describe('search', () => {
  test.each([
    ['孟建柱', 'meng'],
    ['孟', 'meng'],
    ['建柱', 'meng'],
    ['宏伟', 'meng-hongwei'],
    ['منگ', 'meng'],
    ['منگ جیانجو', 'meng'],
    ['MENG JIANZHU', 'meng'],
    ['meng jian zhu', 'meng'],
    ['mengjianzhu', 'meng'],
    ['jianzhu meng', 'meng'],
    ['jian zhu', 'meng'],
    ['mèng jiàn', 'meng'],
    ['meng jiansu', 'meng'],
    ['meng h', 'meng-hongwei'],
    ['leahy', 'rahmani'],
    ['chinese police', 'mps'],
    ['rahmani', 'rahmani'],
    ['fazli abdolreza', 'rahmani'],
    ['rahmanifazli', 'rahmani'],
    ['abdul', 'rahmani'],
    ['رحماني', 'rahmani'],
    ['ghalibaf', 'ghalibaf'],
    ['galibaf', 'ghalibaf'],
    ['قاليباف', 'ghalibaf'],
    ['rohani', 'rouhani'],
    ['ruohani', 'rouhani'],
    ['公安', 'mps'],
    ['public sec', 'mps'],
    ['mps', 'mps'],
    ['北京', 'beijing'],
    ['tehr', 'tehran'],
    ['second', 'second'],
  ])('%s finds %s first', (text, id) => {
    expect(search.find(text)[0]?.id).toBe(id);
  });

  test('finds an actor by a near spelling although a title has the one that was typed', () => {
    const ids = search.find('qalibaf').map((hit) => hit.id);
    expect(ids).toEqual(['third', 'ghalibaf']);
  });

  test.each(['', '   ', '…', '-'])('finds nothing for %j', (text) => {
    expect(search.find(text)).toEqual([]);
  });

  test('forgives no slip in a short word', () => {
    expect(search.find('mpz')).toEqual([]);
    expect(search.find('xyzzy')).toEqual([]);
  });

  test('says which other name matched, and nothing where it was the main one', () => {
    expect(search.find('leahy')[0]?.matched).toEqual(name('Leahy', 'en', 'misprint'));
    expect(search.find('孟建柱')[0]?.matched?.value).toBe('孟建柱');
    expect(search.find('meng')[0]).not.toHaveProperty('matched');
    expect(search.find('rahmani fazli')[0]).not.toHaveProperty('matched');
  });

  test('puts the whole name before its beginning, and people with more events first', () => {
    expect(search.find('meng').map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'actor meng',
      'actor meng-hongwei',
      'event first',
    ]);
  });

  test('finds events at a place after those that name it, the newer first', () => {
    const hits = search.find('beijing');
    expect(hits.map(({ kind, id, place }) => [kind, id, place])).toEqual([
      ['place', 'beijing', undefined],
      ['event', 'third', undefined],
      ['event', 'first', 'beijing'],
    ]);
  });

  test('gives each thing once and no more than asked for', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 6 }), fc.integer({ min: 1, max: 4 }), (text, limit) => {
        const all = search.find(text, 100);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        expect(search.find(text, limit)).toEqual(all.slice(0, limit));
      }),
    );
  });
});

test.each([
  ['', '', 0],
  ['abc', '', 3],
  ['qalibaf', 'ghalibaf', 2],
  ['rohani', 'rouhani', 1],
  ['ruohani', 'rouhani', 1],
  ['wang', 'zhang', 2],
])('%j is away from %j by %i', (one, other, expected) => {
  expect(distance(one, other)).toBe(expected);
  expect(distance(other, one)).toBe(expected);
});
