import { describe, expect, it } from 'vitest';
import { firstOfMonth, isoOf, lastOfMonth } from '../../src/dataset/day.ts';
import { runPlayback } from '../../src/store/playback.ts';
import { createSession } from '../../src/store/session.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { fakeClock } from '../fixtures/fakeClock.ts';
import { tiny } from '../fixtures/tiny.ts';

function start() {
  const session = createSession(tiny);
  const clock = fakeClock();
  const stop = runPlayback(session, clock);
  const { store } = session;
  store.getState().setPlayback({ speed: 2, mode: 'sliding' });
  const windowNow = (): string => {
    const { from, to } = store.getState().window;
    return `${from === undefined ? '' : isoOf(from)}..${to === undefined ? '' : isoOf(to)}`;
  };
  return { store, clock, stop, windowNow };
}

describe('playback', () => {
  it('moves the window on by a month at a time, at the speed that is set', () => {
    const { store, clock, windowNow } = start();
    store.getState().setWindow({ from: firstOfMonth(2018, 1), to: lastOfMonth(2018, 6) });
    store.getState().play();
    expect(windowNow()).toBe('2018-01-01..2018-06-30');
    clock.pass(499);
    expect(windowNow()).toBe('2018-01-01..2018-06-30');
    clock.pass(1);
    expect(windowNow()).toBe('2018-02-01..2018-07-31');
    expect(store.getState().continuous).toBe(true);
    store.getState().setPlayback({ speed: 4 });
    clock.pass(500);
    expect(windowNow()).toBe('2018-04-01..2018-09-30');
  });

  it('grows when it is asked to', () => {
    const { store, clock, windowNow } = start();
    store.getState().setWindow({ from: firstOfMonth(2018, 1), to: lastOfMonth(2018, 6) });
    store.getState().setPlayback({ mode: 'growing' });
    store.getState().play();
    clock.pass(1000);
    expect(windowNow()).toBe('2018-01-01..2018-08-31');
  });

  it('begins with the first year when no window is set', () => {
    const { store, windowNow } = start();
    store.getState().play();
    expect(windowNow()).toBe('..2014-12-31');
  });

  it('stops at the end of the timeline, and says so', () => {
    const { store, clock } = start();
    store.getState().setWindow({ from: firstOfMonth(2023, 1), to: lastOfMonth(2023, 10) });
    store.getState().play();
    clock.pass(60_000);
    expect(store.getState().playback.playing).toBe(false);
    expect(store.getState().window).toEqual({ from: firstOfMonth(2023, 3) });
    expect(clock.waiting()).toBe(0);
  });

  it('pauses and goes on from where the reader has put the window', () => {
    const { store, clock, windowNow } = start();
    store.getState().setWindow({ from: firstOfMonth(2018, 1), to: lastOfMonth(2018, 6) });
    store.getState().play();
    clock.pass(500);
    store.getState().pause();
    clock.pass(5000);
    expect(windowNow()).toBe('2018-02-01..2018-07-31');
    store.getState().setWindow({ from: firstOfMonth(2020, 1), to: lastOfMonth(2020, 3) });
    store.getState().play();
    clock.pass(500);
    expect(windowNow()).toBe('2020-02-01..2020-04-30');
  });

  it('does not run on over a view that is restored', () => {
    const { store, clock } = start();
    store.getState().play();
    store.getState().restore({ ...DEFAULT_VIEW, lens: 'people' });
    clock.pass(5000);
    expect(store.getState().window).toEqual({});
    expect(store.getState().playback.playing).toBe(false);
  });

  it('leaves no timer behind when it is stopped for good', () => {
    const { store, clock, stop } = start();
    store.getState().play();
    stop();
    store.getState().pause();
    store.getState().play();
    expect(clock.waiting()).toBe(0);
  });
});
