import { describe, expect, it } from 'vitest';
import { histogram } from '../../../src/network/histogram.ts';
import { indexDataset } from '../../../src/network/network.ts';
import { OPEN_QUESTION } from '../../../src/network/question.ts';
import { barPaths } from '../../../src/ui/timeline/bars.ts';
import { tintsOf } from '../../../src/ui/timeline/tints.ts';
import { tiny } from '../../fixtures/tiny.ts';

const network = indexDataset(tiny);
const tints = tintsOf(network);
const size = { width: 1000, height: 50, strip: 8 };
const draw = (topic: readonly string[]) => {
  const question = { ...OPEN_QUESTION, filters: { ...OPEN_QUESTION.filters, topic } };
  return barPaths(histogram(network, question, 'year'), tints, network.extent, size);
};
const boxes = (path: string) => path.split('z').filter((part) => part !== '');

describe('the bars', () => {
  it('stand as high as the most there is in any year, filtered or not', () => {
    // 2014 has three events, the most; a year with one is a third as high.
    expect(boxes(draw([]).pale)[0]).toMatch(/v50h/);
    expect(boxes(draw([]).pale)[1]).toMatch(/v16\.67h/);
    expect(draw(['defence']).pale).toBe(draw([]).pale);
  });

  it('are solid only for what passes the filters', () => {
    const drill = draw(['defence']).solid.flatMap(boxes);
    expect(drill).toHaveLength(1);
    expect(drill[0]).toMatch(/v16\.67h/);
  });

  it('are hatched where a date reaches further than the year', () => {
    // The channel is known to be no later than 2016.
    expect(boxes(draw([]).wide)).toHaveLength(1);
  });

  it('hang a bar of sources below the ground, by the root of their number', () => {
    expect(boxes(draw([]).sources)[0]).toMatch(/ 51h.*v8h/);
  });

  it('have a tint for each frequent type, and one for the rest', () => {
    expect(tints.named[0]).toBe('meeting');
    expect(tints.of('meeting')).toBe(0);
    expect(tints.of('no such type')).toBe(tints.named.length);
  });
});
