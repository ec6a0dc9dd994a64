import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { indexDataset } from '../../src/network/network.ts';
import { visible } from '../../src/network/visible.ts';
import { createSession } from '../../src/store/session.ts';
import { createSettled } from '../../src/store/settled.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { type AppState, createAppStore } from '../../src/store/store.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../fixtures/arbitraryQuestion.ts';
import { type FakeClock, fakeClock } from '../fixtures/fakeClock.ts';
import { tiny } from '../fixtures/tiny.ts';

/** `work`: milliseconds that the page is busy after panels have been told. */
function stand(work = 0) {
  const clock = fakeClock();
  const idle = fakeClock();
  let now = 0;
  const pass = (milliseconds: number): void => {
    // Alarms ring at their own time.
    for (let step = 0; step < milliseconds; step += 1) {
      now += 1;
      clock.pass(1);
      idle.pass(1);
    }
  };
  const store = createAppStore({ ...DEFAULT_VIEW });
  const on = ({ setTimeout, clearTimeout }: FakeClock, callback: () => void, milliseconds: number) => {
    const timer = setTimeout(callback, milliseconds);
    return () => clearTimeout(timer);
  };
  const settled = createSettled(store, {
    later: (callback, milliseconds) => on(clock, callback, milliseconds),
    idle: (callback) => on(idle, callback, work),
    now: () => now,
  });
  const told = vi.fn<(state: AppState, previous: AppState) => void>();
  settled.subscribe(told);
  const step = (day: number): void => store.getState().setWindow({ to: day }, { continuous: true });
  const isSame = (): boolean => settled.getState() === store.getState();
  return { store, settled, told, pass, step, isSame, waiting: clock.waiting };
}

describe('the settled state', () => {
  it('is the live one at first and after any change but of the window, at once', () => {
    const { store, settled, told, isSame } = stand();
    expect(isSame()).toBe(true);
    const act = store.getState();
    const changes = [
      () => act.toggleValue('topic', 'security'),
      () => act.setSelection('li-wen'),
      () => act.hover('li-wen'),
      () => act.setLens('people'),
      () => act.setQuery('x'),
      () => act.play(),
      () => act.clearFilters(),
    ];
    for (const [index, change] of changes.entries()) {
      change();
      expect(isSame()).toBe(true);
      expect(told).toHaveBeenCalledTimes(index + 1);
    }
    expect(settled.getInitialState()).toBe(store.getInitialState());
  });

  it('follows the window when the hand rests', () => {
    const { settled, told, pass, step, isSame } = stand();
    const before = settled.getState();
    for (let day = 1; day <= 5; day += 1) {
      step(day);
      pass(16);
    }
    expect(settled.getState()).toBe(before);
    pass(103);
    expect(settled.getState()).toBe(before);
    pass(1);
    expect(isSame()).toBe(true);
    expect(told).toHaveBeenCalledExactlyOnceWith(settled.getState(), before);
  });

  it('follows a window that keeps moving now and then', () => {
    const { told, pass, step, isSame, waiting } = stand();
    for (let day = 0; day < 125; day += 1) {
      step(day);
      pass(16);
    }
    // Two seconds: about every 400 milliseconds.
    expect(told.mock.calls.length).toBeGreaterThanOrEqual(4);
    expect(told.mock.calls.length).toBeLessThanOrEqual(5);
    pass(120);
    expect(isSame()).toBe(true);
    expect(waiting()).toBe(0);
  });

  it('leaves the hand alone for longer where following takes long', () => {
    const { settled, told, pass, step } = stand();
    settled.subscribe(() => pass(50));
    for (let day = 0; day < 100; day += 1) {
      step(day);
      pass(16);
    }
    // The first time after 400 milliseconds; then not before 16 times the 50 that it took.
    expect(told).toHaveBeenCalledTimes(2);
  });

  it('counts what panels do after they have been told, and is not told again before that is done', () => {
    const { told, pass, step } = stand(60);
    for (let day = 0; day < 100; day += 1) {
      step(day);
      pass(16);
    }
    // After 400 milliseconds, and 16 times the 60 that the page was busy later.
    expect(told).toHaveBeenCalledTimes(2);
    const busy = stand(1500);
    for (let day = 0; day < 100; day += 1) {
      busy.step(day);
      busy.pass(16);
    }
    expect(busy.told).toHaveBeenCalledTimes(1);
  });

  it('does not take the steps of playing for rests, and is there when playing ends', () => {
    const { store, told, pass, step, isSame } = stand(20);
    store.getState().play();
    told.mockClear();
    // A month every 167 milliseconds, for three seconds: a step that comes after a pause of 400.
    for (let month = 0; month < 18; month += 1) {
      step(31 * month);
      pass(167);
    }
    expect(told.mock.calls.length).toBeGreaterThanOrEqual(3);
    expect(told.mock.calls.length).toBeLessThanOrEqual(7);
    store.getState().pause();
    expect(isSame()).toBe(true);
  });

  it('sees the latest window with any other change, and is not told of it again', () => {
    const { store, told, pass, step, isSame, waiting } = stand();
    step(1);
    step(2);
    store.getState().setLens('people');
    expect(isSame()).toBe(true);
    expect(waiting()).toBe(0);
    pass(1000);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('tells nobody who has gone', () => {
    const { store, settled } = stand();
    const gone = vi.fn();
    settled.subscribe(gone)();
    store.getState().setLens('people');
    expect(gone).not.toHaveBeenCalled();
  });

  it('is never ahead, tells every state once and in order, and is the live one in the end', () => {
    const move = fc.oneof(
      { weight: 4, arbitrary: fc.nat(300).map((pause) => ({ kind: 'step', pause }) as const) },
      { weight: 1, arbitrary: fc.nat(300).map((pause) => ({ kind: 'other', pause }) as const) },
    );
    const law = fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      const { store, settled, told, pass, step, isSame } = stand();
      const states: AppState[] = [store.getState()];
      store.subscribe((state) => states.push(state));
      for (const [index, { kind, pause }] of moves.entries()) {
        if (kind === 'step') step(index);
        else {
          store.getState().setQuery(`${index}`);
          expect(isSame()).toBe(true);
        }
        expect(states).toContain(settled.getState());
        pass(pause);
        if (pause >= 120) expect(isSame()).toBe(true);
      }
      pass(120);
      expect(isSame()).toBe(true);
      const chain = told.mock.calls;
      for (const [index, [state, previous]] of chain.entries()) {
        expect(previous).toBe(index === 0 ? states[0] : chain[index - 1]?.[0]);
        expect(states.indexOf(state)).toBeGreaterThan(states.indexOf(previous));
      }
    });
    fc.assert(law, { numRuns: 60 });
  });
});

describe('the numbers', () => {
  it('are the sizes of what is visible', () => {
    const law = fc.property(
      arbitraryDataset,
      fc.array(arbitraryQuestion, { maxLength: 4 }),
      (data, questions) => {
        const { selectors } = createSession(data);
        const network = indexDataset(data);
        for (const question of questions) {
          const { events, actors, ties, officeTies, ledger } = visible(network, question);
          expect(selectors.numbers(question)).toEqual({
            events: events.length,
            actors: actors.size,
            ties: ties.size,
            officeTies: officeTies.size,
            ledger,
          });
        }
      },
    );
    fc.assert(law, { numRuns: 80 });
  });

  it('are kept for two states that are asked about in turn, and are those of each', () => {
    const { selectors, store, tally } = createSession(tiny);
    const live = { ...store.getState(), window: { to: 17_000 } };
    const behind = store.getState();
    const [one, other] = [selectors.numbers(live), selectors.numbers(behind)];
    expect(one).not.toEqual(other);
    const ask = vi.spyOn(tally, 'ask');
    expect(selectors.numbers(live)).toBe(one);
    expect(selectors.numbers(behind)).toBe(other);
    expect(ask).not.toHaveBeenCalled();
  });
});
