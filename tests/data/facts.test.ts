/**
 * Facts chosen across the years and written down by hand from the reports, not from the records: on this day, in
 * this place, these two in these offices, told by so many sources at least. Each row must be one event of the built file.
 */
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/dataset/fold.ts';
import { actor, dataset, spellings, tied } from './published.ts';

type Fact = readonly [
  day: string,
  place: string | undefined,
  one: string,
  oneOffice: RegExp,
  other: string,
  otherOffice: RegExp,
  sources: number,
];

const CHINA_FM = /^(State Councilor and )?Minister of Foreign Affairs$/;

const FACTS: readonly Fact[] = [
  [
    '2010-04-02',
    'Beijing',
    'Wang Jiarui',
    /International Department/,
    'Saeed Jalili',
    /Secretary of the Supreme National Security Council/,
    1,
  ],
  [
    '2010-09-28',
    'Tehran',
    'Li Changchun',
    /Standing Committee of the CPC Politburo/,
    'Mahmoud Ahmadinejad',
    /^President of Iran$/,
    2,
  ],
  [
    '2011-05-24',
    'Beijing',
    'Xi Jinping',
    /^Vice President/,
    'Ali Akbar Salehi',
    /^Minister of Foreign Affairs$/,
    2,
  ],
  [
    '2011-06-14',
    'Astana',
    'Hu Jintao',
    /^President of the People/,
    'Mahmoud Ahmadinejad',
    /^President of Iran$/,
    3,
  ],
  [
    '2011-07-16',
    'Tehran',
    'He Guoqiang',
    /Discipline Inspection/,
    'Mahmoud Ahmadinejad',
    /^President of Iran$/,
    1,
  ],
  ['2012-06-06', 'Beijing', 'Wen Jiabao', /^Premier/, 'Mahmoud Ahmadinejad', /^President of Iran$/, 4],
  [
    '2012-06-08',
    'Beijing',
    'Hu Jintao',
    /^President of the People/,
    'Mahmoud Ahmadinejad',
    /^President of Iran$/,
    3,
  ],
  [
    '2012-08-31',
    'Tehran',
    'Ma Zhaoxu',
    /^Assistant Minister/,
    'Ali Akbar Salehi',
    /^Minister of Foreign Affairs$/,
    1,
  ],
  [
    '2013-07-06',
    'Shanghai',
    'Bai Shaokang',
    /Shanghai Municipal Public Security/,
    'Mostafa Mohammad-Najjar',
    /^Minister of Interior$/,
    2,
  ],
  ['2013-08-05', 'Tehran', 'Cai Wu', /^Minister of Culture$/, 'Hassan Rouhani', /^President of Iran$/, 1],
  [
    '2014-05-05',
    'Beijing',
    'Chang Wanquan',
    /Minister of National Defense$/,
    'Hossein Dehghan',
    /^Minister of Defence/,
    4,
  ],
  [
    '2014-11-17',
    'Tehran',
    'Meng Jianzhu',
    /Political and Legal Affairs/,
    'Abdolreza Rahmani Fazli',
    /^Minister of Interior$/,
    3,
  ],
  ['2015-02-15', 'Tehran', 'Wang Yi', CHINA_FM, 'Hassan Rouhani', /^President of Iran$/, 2],
  [
    '2015-04-23',
    'Jakarta',
    'Xi Jinping',
    /^President of the People/,
    'Hassan Rouhani',
    /^President of Iran$/,
    3,
  ],
  [
    '2015-10-14',
    'Tehran',
    'Sun Jianguo',
    /^Deputy Chief of the General Staff$/,
    'Habibollah Sayyari',
    /^Commander of the Navy/,
    2,
  ],
  [
    '2015-10-15',
    'Tehran',
    'Sun Jianguo',
    /^Deputy Chief of the General Staff$/,
    'Hassan Firouzabadi',
    /^Chief of the General Staff/,
    2,
  ],
  ['2016-01-23', 'Tehran', 'Xi Jinping', /^President of the People/, 'Ali Khamenei', /^Supreme Leader/, 2],
  [
    '2016-11-15',
    'Tehran',
    'Chang Wanquan',
    /Minister of National Defense$/,
    'Hassan Rouhani',
    /^President of Iran$/,
    1,
  ],
  [
    '2016-11-16',
    'Tehran',
    'Pang Sen',
    /^Ambassador of China/,
    'Ali Akbar Velayati',
    /adviser to the Supreme Leader/,
    1,
  ],
  [
    '2017-07-23',
    'Tehran',
    'Xie Xiaoyan',
    /^Special Envoy for Syria$/,
    'Mohammad Irani',
    /Middle East and North Africa/,
    1,
  ],
  [
    '2018-05-07',
    'Tehran',
    'Liu Yuejin',
    /^Counter-terrorism commissioner/,
    'Hossein Zolfaghari',
    /^Deputy Minister of Interior/,
    1,
  ],
  [
    '2018-05-13',
    'Beijing',
    'Wang Yi',
    /^State Councilor and/,
    'Mohammad Javad Zarif',
    /^Minister of Foreign Affairs$/,
    3,
  ],
  ['2018-08-27~', 'Tehran', 'Pang Sen', /^Ambassador of China/, 'Alaeddin Boroujerdi', /Friendship Group/, 2],
  ['2019-02-20', 'Beijing', 'Xi Jinping', /^President of the People/, 'Ali Larijani', /^Speaker/, 2],
  [
    '2019-09-11',
    'Beijing',
    'Li Zuocheng',
    /^Chief of the Joint Staff/,
    'Mohammad Bagheri',
    /^Chief of the General Staff/,
    2,
  ],
  [
    '2019-12-17',
    'Tehran',
    'Chen Wenqing',
    /^Minister of State Security$/,
    'Ali Shamkhani',
    /^Secretary of the Supreme National/,
    2,
  ],
  [
    '2020-01-14',
    'Beijing',
    'Zhao Kezhi',
    /Minister of Public Security$/,
    'Eskandar Momeni',
    /Drug Control/,
    2,
  ],
  [
    '2020-10-10',
    'Tengchong',
    'Wang Yi',
    /^State Councilor and/,
    'Mohammad Javad Zarif',
    /^Minister of Foreign Affairs$/,
    4,
  ],
  [
    '2021-08-16',
    'Tehran',
    'Yue Xiaoyong',
    /Afghan Affairs/,
    'Mohammad Javad Zarif',
    /^Minister of Foreign Affairs$/,
    1,
  ],
  [
    '2022-06-01',
    'Tehran',
    'Cheng Guoping',
    /External Security/,
    'Majid Mirahmadi',
    /^Deputy Minister of Interior/,
    1,
  ],
  ['2022-12-13', 'Tehran', 'Hu Chunhua', /^Vice Premier/, 'Ebrahim Raisi', /^President of Iran$/, 2],
  [
    '2023-07-24',
    'Johannesburg',
    'Wang Yi',
    /^Director of the Office of the Central Foreign Affairs Commission$/,
    'Ali Akbar Ahmadian',
    /^Secretary of the Supreme National/,
    2,
  ],
  [
    '2023-05-08',
    'Beijing',
    'Liu Jianchao',
    /International Department/,
    'Mohammad Bagher Zolghadr',
    /Secretary of the Expediency/,
    2,
  ],
  [
    '2024-01-16',
    'Beijing',
    'Wang Xiaohong',
    /Minister of Public Security$/,
    'Ahmad-Reza Radan',
    /^Commander of the police$/,
    3,
  ],
  [
    '2024-04-26',
    'Astana',
    'Dong Jun',
    /^Minister of National Defense$/,
    'Mohammad-Reza Gharaei Ashtiani',
    /^Minister of Defence/,
    3,
  ],
  ['2024-06-10', 'Nizhny Novgorod', 'Wang Yi', CHINA_FM, 'Ali Bagheri Kani', /^Acting Minister/, 2],
  [
    '2024-09-12',
    'Saint Petersburg',
    'Wang Yi',
    /Foreign Affairs/,
    'Ali Akbar Ahmadian',
    /^Secretary of the Supreme National/,
    2,
  ],
  [
    '2025-04-23',
    'Beijing',
    'Ding Xuexiang',
    /Vice Premier/,
    'Abbas Araghchi',
    /^Minister of Foreign Affairs$/,
    2,
  ],
  [
    '2025-07-25',
    'Beijing',
    'Xi Jinping',
    /^President of the People/,
    'Abdolreza Rahmani Fazli',
    /^Ambassador of Iran/,
    2,
  ],
  [
    '2025-12-09',
    'Tehran',
    'Miao Deyu',
    /^Vice Minister/,
    'Majid Takht-Ravanchi',
    /^Deputy Foreign Minister/,
    2,
  ],
  ['2026-01-15', undefined, 'Wang Yi', CHINA_FM, 'Abbas Araghchi', /^Minister of Foreign Affairs$/, 3],
];

/** The talks of the pair on the day; a visit is told by its meetings, and what was signed by the talks. */
function eventsOf(day: string, one: string, other: string) {
  return dataset.events.filter(
    (event) =>
      event.date === day &&
      ['meeting', 'call'].includes(event.type) &&
      [one, other].every((name) => tied(event).some((participant) => isNamed(participant.actor, name))),
  );
}

function isNamed(id: string, name: string): boolean {
  return spellings(actor(id)).some((spelling) => fold(spelling) === fold(name));
}

describe('facts written down by hand', () => {
  it('are forty at least, from every year', () => {
    expect(FACTS.length).toBeGreaterThanOrEqual(40);
    expect(new Set(FACTS.map(([day]) => day.slice(0, 4))).size).toBe(17);
  });

  it.each(FACTS)('%s %s: %s', (day, place, one, oneOffice, other, otherOffice, sources) => {
    const found = eventsOf(day, one, other);
    expect(found.map(({ id }) => id)).toHaveLength(1);
    for (const event of found) {
      expect(dataset.places.find(({ id }) => id === event.place)?.name).toBe(place);
      const offices = [one, other].map(
        (name) => tied(event).find((participant) => isNamed(participant.actor, name))?.office,
      );
      expect(offices[0]).toMatch(oneOffice);
      expect(offices[1]).toMatch(otherOffice);
      expect(new Set(event.evidence.map(({ source }) => source)).size).toBeGreaterThanOrEqual(sources);
    }
  });
});
