import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexDataset } from '../../../src/network/network.ts';
import { OPEN_QUESTION } from '../../../src/network/question.ts';
import { Tally } from '../../../src/network/tally/tally.ts';
import type { Question } from '../../../src/network/types.ts';
import { arbitraryDataset } from '../../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion, arbitraryWindow } from '../../fixtures/arbitraryQuestion.ts';
import { expectAgreement } from './agreement.ts';

/** One change, as a hand makes it, or several at once. */
const arbitraryChange: fc.Arbitrary<(question: Question, other: Question) => Question> = fc.oneof(
  {
    weight: 4,
    arbitrary: arbitraryWindow.map((window) => (question: Question) => ({ ...question, window })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -90, max: 90 })).map(
      ([one, other]) =>
        (question: Question) =>
          stepped(question, one, other),
    ),
  },
  {
    weight: 6,
    arbitrary: fc
      .constantFrom(...(Object.keys(OPEN_QUESTION.filters) as (keyof Question['filters'])[]))
      .map((key) => (question: Question, { filters }: Question) => ({
        ...question,
        filters: { ...question.filters, [key]: filters[key] },
      })),
  },
  {
    weight: 3,
    arbitrary: fc
      .constantFrom('dates' as const, 'undated' as const, 'lens' as const, 'ties' as const)
      .map((key) => (question: Question, other: Question) => ({ ...question, [key]: other[key] })),
  },
  fc.constant((_: Question, other: Question) => other),
  fc.constant((question: Question) => ({ ...question, filters: OPEN_QUESTION.filters })),
);

/** Both ends moved by so many days: may turn the window around. */
function stepped(question: Question, one: number, other: number): Question {
  const { from, to } = question.window;
  return {
    ...question,
    window: {
      ...(from !== undefined && { from: from + one }),
      ...(to !== undefined && { to: to + other }),
    },
  };
}

const arbitraryWalk = fc.array(fc.tuple(arbitraryChange, arbitraryQuestion), { minLength: 1, maxLength: 12 });

describe('a tally', { timeout: 120_000 }, () => {
  test('after any changes says what would be worked out from scratch', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryWalk, (dataset, walk) => {
        const network = indexDataset(dataset);
        const tally = new Tally(network);
        let question = OPEN_QUESTION;
        expectAgreement(network, tally, question);
        for (const [change, other] of walk) {
          question = change(question, other);
          expectAgreement(network, tally, question);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('says the same on whatever way it came to a question', () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        fc.array(arbitraryQuestion, { minLength: 1, maxLength: 6 }),
        (dataset, questions) => {
          const network = indexDataset(dataset);
          const tally = new Tally(network);
          // Nothing is read on the way: what is put off until it is read must be right, too.
          for (const question of questions) tally.ask(question);
          expectAgreement(network, tally, questions.at(-1) ?? OPEN_QUESTION);
        },
      ),
      { numRuns: 100 },
    );
  });

  test('gives the same objects until something changes', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryQuestion, (dataset, question) => {
        const tally = new Tally(indexDataset(dataset));
        tally.ask(question);
        const { version } = tally;
        const first = [tally.visible(), tally.facetCounts(), tally.histogram('month'), tally.tieEvents];
        tally.ask({ ...question, filters: { ...question.filters }, window: { ...question.window } });
        expect(tally.version).toBe(version);
        const again = [tally.visible(), tally.facetCounts(), tally.histogram('month'), tally.tieEvents];
        for (const [at, one] of first.entries()) expect(again[at]).toBe(one);
        tally.ask({ ...question, undated: !question.undated });
        expect(tally.version).toBe(version + 1);
        expect(tally.visible()).not.toBe(first[0]);
        expect(tally.histogram('month')).toBe(first[2]);
      }),
      { numRuns: 60 },
    );
  });
});
