import { describe, expect, it } from 'vitest';
import { firstOfMonth } from '../../src/dataset/day.ts';
import { createSession, type Session } from '../../src/store/session.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { syncAddress } from '../../src/store/syncAddress.ts';
import { type FakeBrowser, fakeBrowser } from '../fixtures/fakeBrowser.ts';
import { tiny } from '../fixtures/tiny.ts';

/** A page opened at an address, as the app opens it. */
function open(browser: FakeBrowser) {
  const session = createSession(tiny, {
    search: browser.location.search,
    historyState: browser.history.state,
  });
  const undo = syncAddress(session, browser);
  return { session, undo, act: session.store.getState() };
}

function drag({ store }: Session, months: readonly number[]): void {
  for (const month of months) {
    store.getState().setWindow({ from: firstOfMonth(2018, month) }, { continuous: true });
  }
}

describe('opening', () => {
  it('brings the address into its one form, and keeps path and fragment', () => {
    const browser = fakeBrowser('/folder/?lens=people&from=2018-01-01&colour=red#top');
    const { session } = open(browser);
    expect(browser.entries()).toEqual(['/folder/?from=2018&lens=people#top']);
    expect(session.store.getState().notices).toEqual([{ kind: 'unknown-key', key: 'colour' }]);
  });

  it('leaves no question mark behind the default view', () => {
    const browser = fakeBrowser('/?lens=both');
    open(browser);
    expect(browser.url()).toBe('/');
  });
});

describe('a discrete change', () => {
  it('adds an entry; back and forward restore what was there', () => {
    const browser = fakeBrowser('/');
    const { session, act } = open(browser);
    act.setLens('people');
    act.toggleValue('country', 'IR');
    act.setSelection('li-wen');
    expect(browser.entries()).toEqual([
      '/',
      '/?lens=people',
      '/?country=IR&lens=people',
      '/?country=IR&lens=people&select=li-wen',
    ]);
    browser.go(-1);
    expect(session.store.getState().select).toBeUndefined();
    browser.go(-1);
    browser.go(-1);
    expect(session.store.getState()).toMatchObject({ ...DEFAULT_VIEW });
    browser.go(1);
    browser.go(1);
    expect(session.store.getState()).toMatchObject({ lens: 'people', filters: { country: ['IR'] } });
    expect(browser.entries()).toHaveLength(4);
  });

  it('that changes nothing in the address writes nothing', () => {
    const browser = fakeBrowser('/');
    const { act } = open(browser);
    act.hover('li-wen');
    act.setLens('both');
    act.choose(['li-wen']);
    act.setSelection();
    browser.clock.pass(10_000);
    expect(browser.log).toEqual(['replace /', 'push /?select=li-wen', 'push /']);
  });
});

describe('a drag', () => {
  it('replaces the entry it began in, and no more often than browsers like', () => {
    const browser = fakeBrowser('/');
    const { session, act } = open(browser);
    act.setLens('people');
    browser.log.length = 0;
    drag(session, [1, 2, 3, 4, 5]);
    expect(browser.log).toEqual([]);
    browser.clock.pass(1000);
    expect(browser.log).toEqual(['replace /?from=2018-05&lens=people']);
    browser.go(-1);
    expect(session.store.getState()).toMatchObject({ window: {}, lens: 'both' });
  });

  it('and typing make no entries', () => {
    const browser = fakeBrowser('/');
    const { session, act } = open(browser);
    drag(session, [2, 3]);
    act.setQuery('l');
    act.setQuery('li');
    browser.clock.pass(5000);
    expect(browser.entries()).toEqual(['/?from=2018-03&q=li']);
  });

  it('is written to its end before the next entry is added', () => {
    const browser = fakeBrowser('/');
    const { session, act } = open(browser);
    drag(session, [2, 3, 4]);
    act.setView('table');
    expect(browser.entries()).toEqual(['/?from=2018-04', '/?from=2018-04&view=table']);
  });

  it('is written when the page is left', () => {
    const browser = fakeBrowser('/');
    drag(open(browser).session, [2, 3, 4]);
    browser.leave();
    expect(browser.url()).toBe('/?from=2018-04');
  });

  it('that still waits when the reader goes back does not spoil the entry gone to', () => {
    const browser = fakeBrowser('/?lens=people');
    const { session, act } = open(browser);
    act.setView('table');
    drag(session, [2, 3, 4]);
    browser.go(-1);
    browser.clock.pass(10_000);
    expect(browser.url()).toBe('/?lens=people');
  });
});

describe('what no link carries', () => {
  it('survives a reload: chips, focus and moved nodes', () => {
    const browser = fakeBrowser('/?topic=security&from=2014');
    const { act, undo } = open(browser);
    act.switchOff('topic');
    act.switchOff('window');
    act.focusOn('li-wen', 2);
    act.pin('li-wen', [10, -20]);
    browser.clock.pass(1000);
    undo();
    const { store } = open(browser).session;
    expect(browser.url()).toBe('/');
    expect(store.getState()).toMatchObject({
      filters: { topic: [] },
      window: {},
      switchedOff: { topic: ['security'], window: { from: firstOfMonth(2014, 1) } },
      focus: { centre: 'li-wen', depth: 2 },
      pinned: { 'both/sides': { 'li-wen': [10, -20] } },
    });
  });

  it('comes back with its entry of the history', () => {
    const browser = fakeBrowser('/?topic=security');
    const { session, act } = open(browser);
    act.switchOff('topic');
    act.clearFilters();
    browser.clock.pass(1000);
    expect(session.store.getState().switchedOff).toEqual({});
    act.setLens('people');
    browser.go(-1);
    browser.go(-1);
    expect(session.store.getState().filters.topic).toEqual(['security']);
    expect(session.store.getState().switchedOff).toEqual({});
  });
});

describe('a browser that refuses', () => {
  it('does not break the app; a later change is written', () => {
    const browser = fakeBrowser('/');
    const { act } = open(browser);
    const { pushState } = browser.history;
    browser.history.pushState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    act.setLens('people');
    browser.history.pushState = pushState;
    act.setView('table');
    expect(browser.url()).toBe('/?lens=people&view=table');
  });
});

describe('undoing', () => {
  it('leaves no listener, no timer and no writing behind', () => {
    const browser = fakeBrowser('/');
    const { session, act, undo } = open(browser);
    drag(session, [2, 3]);
    undo();
    expect(browser.url()).toBe('/?from=2018-03');
    act.setLens('people');
    expect(browser.url()).toBe('/?from=2018-03');
    expect(browser.listeners()).toBe(0);
    expect(browser.clock.waiting()).toBe(0);
  });
});
