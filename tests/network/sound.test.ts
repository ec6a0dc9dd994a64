import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseDatasetText } from '../../src/dataset/parse.ts';
import { indexDataset } from '../../src/network/network.ts';
import { buildSearch } from '../../src/network/search.ts';
import { soundOfArabic, soundOfLatin, soundsLike } from '../../src/network/sound.ts';

const parsed = parseDatasetText(readFileSync('data/dataset.json', 'utf8'));
if (!parsed.ok) throw new Error('The shipped dataset has problems.');
const search = buildSearch(indexDataset(parsed.value));

describe('a name typed in Persian letters', () => {
  it.each([
    ['منگ', 'meng-jianzhu'],
    ['منگ جیانجو', 'meng-jianzhu'],
    ['منگ جیان‌ژو', 'meng-jianzhu'],
    ['وی فنگ‌هه', 'wei-fenghe'],
    ['شی جین‌پینگ', 'xi-jinping'],
    ['لی چیانگ', 'li-qiang'],
    ['لیو جیان‌چائو', 'liu-jianchao'],
    ['چانگ وان‌چوان', 'chang-wanquan'],
    ['وانگ یی', 'wang-yi'],
    ['سیاری', 'habibollah-sayyari'],
    ['باقری کنی', 'ali-bagheri-kani'],
    ['آشتیانی', 'mohammad-reza-ashtiani'],
    ['امین‌زاده', 'elham-aminzadeh'],
  ])('%s finds %s first, though the data may have it in Latin letters only', (typed, id) => {
    expect(search.find(typed)[0]?.id).toBe(id);
  });

  it('says that it was found by its sound, and only then', () => {
    expect(search.find('منگ')[0]).toMatchObject({ id: 'meng-jianzhu', bySound: true });
    expect(search.find('رئیسی')[0]).not.toHaveProperty('bySound');
    expect(search.find('meng')[0]).not.toHaveProperty('bySound');
  });

  it('is found by its own spelling before anything that sounds alike', () => {
    expect(search.find('تهران')[0]?.id).toBe('tehran');
  });
});

it('is not confused with other names when one is spelt so', () => {
  expect(search.find('رئیسی').filter(({ kind }) => kind === 'actor')).toHaveLength(1);
});

it.each([
  ['Fenghe', true, 'fngh'],
  ['Bagheri', false, 'bqr'],
  ['Xi Qishan', true, 'SCSn'],
  ['Qom Xerxes', false, 'qmrs'],
  ['Abdollah', false, 'bdlh'],
])('%s (pinyin: %s) sounds like %s', (name, pinyin, sound) => {
  expect(soundOfLatin(name, pinyin).compact).toBe(sound);
});

it('has no sound for another script, and one consonant is too little', () => {
  expect(soundOfArabic('meng')).toBeUndefined();
  expect(soundOfArabic('孟')).toBeUndefined();
  const single = soundOfArabic('م');
  expect(single && soundsLike(single, soundOfLatin('Meng', true))).toBe(false);
});
