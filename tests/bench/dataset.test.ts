import { describe, expect, it } from 'vitest';
import { datasetOf, textOf } from '../../bench/data/dataset.ts';
import { SIZES } from '../../bench/data/sizes.ts';
import { parseDataset } from '../../src/dataset/parse.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_QUESTION } from '../../src/network/question.ts';
import { visible } from '../../src/network/visible.ts';

describe.each(['S', 'M'] as const)('the dataset of the bench, %s', (name) => {
  const dataset = datasetOf(name);
  const network = indexDataset(dataset);

  it('passes the door without a problem', () => {
    const parsed = parseDataset(JSON.parse(textOf(dataset)));
    expect(parsed.ok ? [] : parsed.problems.slice(0, 5)).toEqual([]);
  });

  it('has as many actors and events as its size says', () => {
    expect([dataset.actors.length, dataset.events.length]).toEqual([SIZES[name].actors, SIZES[name].events]);
  });

  it('is the same for the same seed and another for another', () => {
    expect(textOf(datasetOf(name))).toBe(textOf(dataset));
    expect(textOf(datasetOf(name, 2))).not.toBe(textOf(dataset));
  });

  it('has two sides that face each other, and third countries', () => {
    expect(network.sides).toEqual({ left: 'CN', right: 'IR' });
    expect(new Set(dataset.actors.map(({ country }) => country)).size).toBeGreaterThan(5);
  });

  it('has a few actors who meet far more often than most', () => {
    const met = [...visible(network, OPEN_QUESTION).actors.values()].map((events) => events.length);
    met.sort((one, other) => other - one);
    expect(met[0] ?? 0).toBeGreaterThan(6 * (met[met.length >> 1] ?? 0));
  });

  it('has visits with their meetings, copies, background, and dates of every kind', () => {
    const dates = dataset.events.map(({ date }) => date ?? '');
    const have = (pattern: RegExp): boolean => dates.some((date) => pattern.test(date));
    expect(dataset.events.some(({ partOf }) => partOf !== undefined)).toBe(true);
    expect(dataset.sources.some(({ sameAs }) => sameAs !== undefined)).toBe(true);
    expect(dataset.events.some(({ context }) => context === true)).toBe(true);
    expect([/^$/, /^\d{4}$/, /^\d{4}-\d\d$/, /\//, /~$/].filter((kind) => !have(kind))).toEqual([]);
  });
});

it('knows delegations of many, which are rare', () => {
  const heads = datasetOf('M').events.map(({ participants }) => participants.length);
  expect(Math.max(...heads)).toBeGreaterThan(15);
  expect(Math.max(...heads)).toBeLessThanOrEqual(30);
  expect(heads.filter((count) => count <= 4).length / heads.length).toBeGreaterThan(0.95);
});

it('shows about as many ties in a fifth of the time as the measured networks had', () => {
  const network = indexDataset(datasetOf('M'));
  const { from, to } = network.extent;
  const fifth = Math.round((to - from) / 5);
  const ties = [0, 1, 2, 3, 4].map((at) => {
    const window = { from: from + at * fifth, to: from + (at + 1) * fifth };
    return visible(network, { ...OPEN_QUESTION, window }).ties.size;
  });
  const mean = ties.reduce((sum, count) => sum + count, 0) / ties.length;
  expect(mean).toBeGreaterThan(1_900);
  expect(mean).toBeLessThan(2_900);
});
