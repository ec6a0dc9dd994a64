import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/dataset/day.ts';
import { parseEdtf } from '../../src/dataset/edtf.ts';
import { dataset, event, joinsChinaAndIran, tied, tiedIds } from './published.ts';

const THURSDAY = 4;

describe('what is a contact and what is not', () => {
  it('makes no tie of China and Iran from the photo of 2011', () => {
    const photo = event('arrival-meng-rawalpindi-2011');
    expect(photo.context).toBe(true);
    expect(tiedIds(photo)).toEqual(['meng-jianzhu', 'rehman-malik']);
  });

  it('makes no visit to Iran and no tie of the journeys of Zhai Jun in autumn 2023', () => {
    const his = dataset.events.filter(
      ({ participants, lo = '' }) =>
        lo >= '2023-10' && lo < '2024' && participants.some((p) => p.actor === 'zhai-jun'),
    );
    expect(his.map(({ id }) => id)).toEqual(['zhai-jun-middle-east-tours-2023']);
    for (const record of his) {
      expect(record.type).not.toBe('visit');
      expect(tied(record)).toEqual([]);
    }
  });

  it('has two memoranda of May 2018, signed by the states, with no person or ministry as signatory', () => {
    const memoranda = dataset.events.filter(
      ({ type, date = '' }) => type === 'agreement' && date.startsWith('2018-05'),
    );
    expect(memoranda.map(({ id }) => id).sort()).toEqual([
      'mou-narcotics-china-iran-2018',
      'mou-security-china-iran-2018',
    ]);
    for (const record of memoranda) {
      expect(record.date).toBe('2018-05');
      expect(tiedIds(record)).toEqual(['state-china', 'state-iran']);
    }
  });

  it('has one visit of Wei Fenghe in 2022 with three meetings', () => {
    const visits = dataset.events.filter(
      ({ type, date = '', participants }) =>
        type === 'visit' && date.startsWith('2022') && participants.some((p) => p.actor === 'wei-fenghe'),
    );
    expect(visits.map(({ id }) => id)).toEqual(['visit-wei-fenghe-tehran-2022']);
    const meetings = dataset.events.filter(
      ({ type, partOf }) => type === 'meeting' && partOf === visits[0]?.id,
    );
    expect(meetings.map(tiedIds)).toEqual([
      ['mohammad-reza-ashtiani', 'wei-fenghe'],
      ['mohammad-bagheri', 'wei-fenghe'],
      ['ebrahim-raisi', 'wei-fenghe'],
    ]);
  });

  it('has Chang Wanquan, not Wei Fenghe, in October 2014', () => {
    expect(tiedIds(event('meeting-chang-wanquan-sayyari-2014'))).toEqual([
      'chang-wanquan',
      'habibollah-sayyari',
    ]);
    const october = dataset.events.filter(({ date = '' }) => date.startsWith('2014-10'));
    expect(october.flatMap(tiedIds)).not.toContain('wei-fenghe');
  });

  it('has no Chinese ship in the drill of February 2021 and one in the other two', () => {
    expect(joinsChinaAndIran(event('naval-drill-february-2021'))).toBe(false);
    expect(event('naval-drill-february-2021').context).toBe(true);
    expect(tiedIds(event('naval-drill-december-2019'))).toContain('cn-plan');
    expect(tiedIds(event('naval-drill-january-2022'))).toContain('cn-plan');
  });

  it('ties Iran to the organisation that it joins and to no member', () => {
    expect(tiedIds(event('sco-accession-iran-2023'))).toEqual(['org-sco', 'state-iran']);
  });

  it('makes no event of a forecast', () => {
    const forecast = dataset.events.filter(
      ({ topics, lo = '' }) => topics.includes('nuclear-energy') && lo.startsWith('2022'),
    );
    expect(forecast.map(({ id }) => id)).toEqual(['commentary-ni-lexiong-2022']);
    const arms = dataset.events.filter(({ topics }) => topics.includes('arms'));
    expect(arms.filter(joinsChinaAndIran)).toEqual([]);
  });

  it('keeps opinions as context without ties', () => {
    const opinions = dataset.events.filter(({ type }) => type === 'commentary');
    expect(opinions).toHaveLength(2);
    for (const record of opinions) {
      expect(record.context).toBe(true);
      expect(tied(record)).toEqual([]);
    }
  });

  it('makes no tie of being at the same summit', () => {
    const summits = dataset.events.filter(({ type }) => type === 'summit');
    expect(summits.length).toBeGreaterThan(5);
    expect(summits.filter(joinsChinaAndIran).map(({ id }) => id)).toEqual([]);
  });

  it('lets a statement make a tie only of those who signed it', () => {
    const statements = dataset.events.filter(({ type }) => type === 'statement');
    expect(new Set(statements.flatMap(tied).map(({ role }) => role))).toEqual(new Set(['signatory']));
  });

  it('does not count a trip beside its meetings', () => {
    const meetings = dataset.events.filter(({ type }) => type === 'meeting');
    const wholes = new Set(meetings.flatMap(({ partOf = [] }) => partOf));
    expect(
      dataset.events.filter(({ id, type }) => type === 'visit' && wholes.has(id)).length,
    ).toBeGreaterThan(20);
  });

  it('has no tie from an announcement', () => {
    const announced = dataset.absences.filter(({ finding }) => finding === 'announced-only');
    expect(announced.length).toBeGreaterThan(3);
    for (const { lo, actors } of announced) {
      const held = dataset.events.filter(
        (candidate) => candidate.lo === lo && candidate.type !== 'visit' && candidate.hi === lo,
      );
      if (actors.length < 2) continue;
      expect(held.filter((candidate) => actors.every((id) => tiedIds(candidate).includes(id)))).toEqual([]);
    }
  });
});

describe('where and when', () => {
  it.each([
    ['meeting-xi-raisi-johannesburg-2023', 'johannesburg', '2023-08-24'],
    ['meeting-li-qiang-mokhber-2023', 'bishkek', '2023-10-26'],
    ['sco-accession-iran-2023', 'online', '2023-07-04'],
    ['visit-wang-di-tehran-2023', 'tehran', '2023-11-11'],
    ['meeting-chang-wanquan-sayyari-2014', 'beijing', '2014-10-23'],
  ])('%s is in %s on %s', (id, place, date) => {
    expect(event(id)).toMatchObject({ place, date });
  });

  it.each(['meeting-xi-raisi-johannesburg-2023', 'meeting-li-qiang-mokhber-2023'])('%s has no host', (id) => {
    expect(event(id).participants.map(({ role }) => role)).not.toContain('host');
  });

  it.each([
    ['statement-cn-mfa-meng-visit-2014', '2014-11-18', 2],
    ['meeting-meng-rahmani-fazli-2014', '2014-11-17', 1],
    ['meeting-chang-wanquan-sayyari-2014', '2014-10-23', THURSDAY],
    ['meeting-zolfaghari-liu-yuejin-2018', '2018-05-07', 1],
    ['agreement-china-iran-25-year-2021', '2021-03-27', 6],
    ['visit-wei-fenghe-tehran-2022', '2022-04-27', 3],
    ['meeting-xi-raisi-johannesburg-2023', '2023-08-24', THURSDAY],
    ['visit-wang-di-tehran-2023', '2023-11-11', 6],
    ['meeting-liu-jianchao-heshmatian-2023', '2023-12-05', 2],
  ])('%s falls on %s, weekday %i from Monday', (id, date, weekday) => {
    expect(event(id).date).toBe(date);
    const parsed = parseEdtf(date);
    expect(parsed.ok && calendarOf(parsed.value.lo ?? Number.NaN).weekday).toBe(weekday);
  });

  it('says of every inferred day how it is known', () => {
    for (const id of ['meeting-zolfaghari-liu-yuejin-2018', 'visit-liu-yuejin-tehran-2018']) {
      expect(event(id).dateNote).toMatch(/infer/i);
    }
    expect(event('meeting-meng-jahangiri-2014')).toMatchObject({
      date: '2014-11-15/2014-11-17',
      dateNote: expect.stringMatching(/one day within/i),
    });
  });
});

describe('sources', () => {
  it('counts the translated post and its Chinese original as one', () => {
    const post = dataset.sources.find(({ id }) => id === 'howpakistan-2022-04-wei-tehran');
    expect(post?.sameAs).toBe('voa-2022-04-28-wei-tehran');
  });

  it('counts the Arabic copy of the dispatch of 2014 with it', () => {
    const copy = dataset.sources.find(({ id }) => id === 'al-wasat-2014-11-18-meng-tehran');
    expect(copy?.sameAs).toBe('reuters-2014-11-18-meng-tehran');
  });

  it('rests the talks of 2018 on one source', () => {
    const sources = event('meeting-zolfaghari-liu-yuejin-2018').evidence.map(({ source }) => source);
    expect(new Set(sources)).toEqual(new Set(['financial-tribune-2018-05-08-liu-yuejin']));
  });
});
