import { describe, expect, it } from 'vitest';
import { indexDataset, type Network } from '../../../src/network/network.ts';
import { OPEN_QUESTION } from '../../../src/network/question.ts';
import { preparing } from '../../../src/network/tally/preparing.ts';
import { LENSES } from '../../../src/network/types.ts';
import { tiny } from '../../fixtures/tiny.ts';

/** A network that counts how often somebody looks at participations and countries: columns are made from those. */
function watched(): { readonly network: Network; readonly looks: () => number } {
  let looks = 0;
  const actors = tiny.actors.map(({ country = 'CN', ...actor }) => ({
    ...actor,
    get country() {
      looks += 1;
      return country;
    },
  }));
  const { participations, ...rest } = indexDataset({ ...tiny, actors });
  const network = {
    ...rest,
    get participations() {
      looks += 1;
      return participations;
    },
  };
  return { network, looks: () => looks };
}

describe('preparing', () => {
  it.each(LENSES)('leaves nothing to be made for the first question, lens %s', (lens) => {
    const question = { ...OPEN_QUESTION, lens };
    const { network, looks } = watched();
    const work = preparing(network, question);
    let before = 0;
    let turns = 0;
    let step = work.next();
    for (; step.done !== true; step = work.next()) {
      turns += 1;
      before = looks();
    }
    expect(turns).toBeGreaterThan(4);
    expect(before).toBeGreaterThan(0);
    expect(step.value.question).toEqual(question);
    expect(step.value.actors).toBeGreaterThan(0);
    expect(looks()).toBe(before);
  });
});
