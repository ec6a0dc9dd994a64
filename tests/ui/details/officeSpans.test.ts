import { describe, expect, it } from 'vitest';
import { firstOfMonth, isoOf, lastOfMonth } from '../../../src/dataset/day.ts';
import type { Office } from '../../../src/dataset/schema.ts';
import { officeAxis, officeDates, officeSpans } from '../../../src/ui/details/officeSpans.ts';
import { en } from '../../../src/words/words.ts';

const office = (given: Partial<Office>): Office => ({
  title: 'Minister',
  institution: 'ministry',
  status: 'unknown',
  ...given,
});
const axis = { from: firstOfMonth(2010, 1), to: lastOfMonth(2019, 12) };
const spanOf = (given: Partial<Office>) => officeSpans([office(given)], axis)[0];

describe('the dates of an office', () => {
  it.each<[Partial<Office>, string]>([
    [{ from: '2012-12', to: '2018', status: 'ended' }, 'December 2012 to 2018'],
    [{ to: '2018', status: 'ended' }, 'until 2018, start not recorded'],
    [{ from: '2013', status: 'current' }, 'since 2013, in office when the data was compiled'],
    [{ from: '2018', status: 'unknown' }, 'from 2018, end not recorded'],
    [{ from: '2018', status: 'ended' }, 'from 2018, ended, date not recorded'],
    [{ status: 'current' }, 'in office when the data was compiled, start not recorded'],
    [{ status: 'ended' }, 'ended, dates not recorded'],
    [{}, 'dates not recorded'],
  ])('%j: %s', (given, said) => {
    expect(officeDates(office(given), en)).toBe(said);
  });
});

describe('the bar of an office', () => {
  it('goes from the first day to the last', () => {
    const span = spanOf({ from: '2010', to: '2014', status: 'ended' });
    expect(span?.start).toBe(0);
    expect(span?.end).toBeCloseTo(0.5, 3);
    expect([span?.fadesIn, span?.fadesOut]).toEqual([false, false]);
  });

  it('goes to the end of the data only for one who was then in office', () => {
    expect(spanOf({ from: '2015', status: 'current' })).toMatchObject({ end: 1, fadesOut: false });
    const open = spanOf({ from: '2012', status: 'unknown' });
    expect(open?.fadesOut).toBe(true);
    expect(open?.end).toBeLessThan(0.5);
  });

  it('fades in where the start is not recorded', () => {
    expect(spanOf({ to: '2014', status: 'ended' })).toMatchObject({ fadesIn: true, fadesOut: false });
  });

  it('is none where no date is recorded', () => {
    const span = spanOf({});
    expect(span?.start).toBe(span?.end);
  });

  it('stays on the axis', () => {
    expect(spanOf({ from: '1990', to: '2050', status: 'ended' })).toMatchObject({ start: 0, end: 1 });
  });
});

it('puts the latest office first and those without dates last', () => {
  const spans = officeSpans([office({}), office({ from: '2010' }), office({ to: '2015' })], axis);
  expect(spans.map((span) => span.office.from ?? span.office.to)).toEqual(['2015', '2010', undefined]);
});

it('begins the axis with the first year of any office or event', () => {
  const { from } = officeAxis([office({ from: '2012-05' })], [firstOfMonth(2011, 6)], axis);
  expect(isoOf(from)).toBe('2011-01-01');
  expect(officeAxis([office({})], [], axis)).toEqual(axis);
});
