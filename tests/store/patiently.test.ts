import { describe, expect, it } from 'vitest';
import { patiently } from '../../src/store/patiently.ts';

/** Work in which every step takes so many milliseconds of a clock that nothing else moves. */
function stand(steps: number, each: number) {
  let clock = 0;
  const rests: number[] = [];
  function* work(): Generator<number, string> {
    for (let step = 1; step <= steps; step += 1) {
      clock += each;
      yield step;
    }
    return 'done';
  }
  const pace = {
    now: () => clock,
    rest: async () => {
      rests.push(clock);
      clock += 100;
    },
  };
  return { work, pace, rests };
}

describe('patiently', () => {
  it('works without a rest while that takes no more than half a frame', async () => {
    const { work, pace, rests } = stand(7, 1);
    expect(await patiently(work(), undefined, pace)).toBe('done');
    expect(rests).toEqual([]);
  });

  it('never works longer than half a frame and one step, and tells the latest step before each rest', async () => {
    const { work, pace, rests } = stand(20, 3);
    const told: number[] = [];
    expect(await patiently(work(), (step) => told.push(step), pace)).toBe('done');
    expect(told).toEqual([3, 6, 9, 12, 15, 18]);
    expect(rests).toHaveLength(told.length);
  });

  it('passes on what goes wrong in the work', async () => {
    // biome-ignore lint/correctness/useYield: it fails before it could.
    const failing = function* (): Generator<number, string> {
      throw new Error('wrong');
    };
    await expect(patiently(failing())).rejects.toThrow('wrong');
  });
});
