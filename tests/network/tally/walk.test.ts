import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, test } from 'vitest';
import { parseDatasetText } from '../../../src/dataset/parse.ts';
import { facetValues } from '../../../src/network/facetValues.ts';
import { indexDataset, type Network } from '../../../src/network/network.ts';
import { OPEN_FILTERS, OPEN_QUESTION } from '../../../src/network/question.ts';
import { Tally } from '../../../src/network/tally/tally.ts';
import { FACETS, type Filters, LENSES, type Question } from '../../../src/network/types.ts';
import { expectAgreement } from './agreement.ts';

type Change = (question: Question) => Question;

/** What a reader does to the question, with steps of the window most often. */
function arbitraryChange(network: Network): fc.Arbitrary<Change> {
  const { from, to } = network.extent;
  const range = to - from;
  const filtered = (filters: Partial<Filters>): Change => {
    return (question) => ({ ...question, filters: { ...question.filters, ...filters } });
  };
  const step = fc.integer({ min: -Math.ceil(range / 100), max: Math.ceil(range / 100) });
  const slides = step.map((days): Change => {
    return ({ window, ...rest }) => ({
      ...rest,
      window: { from: (window.from ?? from) + days, to: (window.to ?? to) + days },
    });
  });
  const pulls = fc.tuple(step, step).map(([one, other]): Change => {
    return ({ window, ...rest }) => ({
      ...rest,
      window: { from: (window.from ?? from) + one, to: (window.to ?? to) + other },
    });
  });
  const jumps = fc
    .tuple(fc.integer({ min: from, max: to }), fc.integer({ min: 0, max: range }))
    .map(([start, length]): Change => {
      return (question) => ({ ...question, window: { from: start, to: start + length } });
    });
  const toggles = fc.constantFrom(...FACETS).chain((facet) =>
    fc.constantFrom(...facetValues(network, facet)).map((value): Change => {
      return (question) => {
        const values = question.filters[facet];
        const rest = values.filter((one) => one !== value);
        const next = rest.length < values.length ? rest : [...values.slice(-2), value];
        return { ...question, filters: { ...question.filters, [facet]: next } };
      };
    }),
  );
  return fc.oneof(
    { weight: 8, arbitrary: fc.oneof(slides, pulls) },
    { weight: 2, arbitrary: jumps },
    { weight: 6, arbitrary: toggles },
    fc.constantFrom(1, 2, 3).map((sources) => filtered({ sources })),
    fc.boolean().map((context) => filtered({ context })),
    fc.constant(filtered(OPEN_FILTERS)),
    fc.constant((question: Question) => ({ ...question, window: {} })),
    fc
      .constantFrom<Partial<Question>>(
        { dates: 'certain' },
        { dates: 'possible' },
        { undated: true },
        { undated: false },
        { ties: 'all' },
        { ties: 'across' },
        ...LENSES.map((lens) => ({ lens })),
      )
      .map((given) => (question: Question) => ({ ...question, ...given })),
  );
}

describe('a tally of the dataset that ships', { timeout: 180_000 }, () => {
  const parsed = parseDatasetText(readFileSync('data/dataset.json', 'utf8'));
  if (!parsed.ok) throw new Error('data/dataset.json has problems: run npm run data.');
  const network = indexDataset(parsed.value);

  test('says what would be worked out from scratch, wherever a reader goes', () => {
    const walk = fc.array(arbitraryChange(network), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(walk, (changes) => {
        const tally = new Tally(network);
        let question = OPEN_QUESTION;
        for (const change of changes) {
          question = change(question);
          expectAgreement(network, tally, question);
        }
      }),
      { numRuns: 4, seed: 20_260_101 },
    );
  });
});
