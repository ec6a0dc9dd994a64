import { describe, expect, it } from 'vitest';
import { panelSelectorsOf } from '../../src/store/panelSelectors.ts';
import { remember } from '../../src/store/remember.ts';
import { createSession, type Session } from '../../src/store/session.ts';
import type { AppState } from '../../src/store/store.ts';
import { tiny } from '../fixtures/tiny.ts';

const SELECTORS: Readonly<Record<string, (session: Session, state: AppState) => unknown>> = {
  question: ({ selectors }, state) => selectors.question(state),
  visible: ({ selectors }, state) => selectors.visible(state),
  focus: ({ selectors }, state) => selectors.focus(state),
  facets: (session, state) => panelSelectorsOf(session).facets(state),
  'histogram by month': (session, state) => panelSelectorsOf(session).histogram(state, 'month'),
  'histogram by year': (session, state) => panelSelectorsOf(session).histogram(state, 'year'),
  emptyCauses: (session, state) => panelSelectorsOf(session).emptyCauses(state),
  details: (session, state) => panelSelectorsOf(session).details(state),
};

describe.each(Object.entries(SELECTORS))('%s', (_, select) => {
  const start = () => {
    const session = createSession(tiny, { search: 'topic=security&select=li-wen' });
    session.store.getState().focusOn('li-wen');
    return session;
  };

  it('is the same object while nothing that it reads has changed', () => {
    const session = start();
    const { store } = session;
    const first = select(session, store.getState());
    expect(first).toBeTypeOf('object');
    store.getState().hover('li-wen');
    store.getState().setTheme('dark');
    store.getState().setQuery('x');
    expect(select(session, store.getState())).toBe(first);
  });

  it('is another one when a filter changes', () => {
    const session = start();
    const { store } = session;
    const first = select(session, store.getState());
    store.getState().toggleValue('topic', 'diplomacy');
    expect(select(session, store.getState())).not.toBe(first);
  });

  it('is not shared between sessions', () => {
    const [one, other] = [start(), start()];
    const first = select(one, one.store.getState());
    other.store.getState().toggleValue('topic', 'diplomacy');
    select(other, other.store.getState());
    expect(select(one, one.store.getState())).toBe(first);
  });
});

describe('the histogram', () => {
  it('does not count its bars again while the window moves', () => {
    const session = createSession(tiny);
    const { store } = session;
    const selectors = panelSelectorsOf(session);
    const first = selectors.histogram(store.getState(), 'month');
    store.getState().setWindow({ from: 17_000 });
    store.getState().setLens('people');
    expect(selectors.histogram(store.getState(), 'month')).toBe(first);
  });
});

describe('details', () => {
  it.each([
    ['li-wen', 'actor', 'li-wen'],
    ['call', 'event', 'call'],
    ['li-wen~maryam-hosseini', 'tie', 'li-wen~maryam-hosseini'],
    // A joint of the lens `events` is about its event.
    ['call~li-wen', 'event', 'call'],
  ])('of %s are those of the %s', (select, kind, id) => {
    const session = createSession(tiny, { search: `select=${select}` });
    const details = panelSelectorsOf(session).details(session.store.getState());
    const found =
      details?.kind === 'actor'
        ? details.profile.actor.id
        : details?.kind === 'event'
          ? details.profile.entry.event.id
          : details?.profile.key;
    expect([details?.kind, found]).toEqual([kind, id]);
  });

  it('are none without a selection', () => {
    const session = createSession(tiny);
    const state = session.store.getState();
    expect(panelSelectorsOf(session).details(state)).toBeUndefined();
    expect(session.selectors.focus(state)).toBeUndefined();
  });
});

describe('remember', () => {
  it('computes once for the same inputs, and knows NaN', () => {
    let times = 0;
    const count = remember((_number: number, _text: string) => {
      times += 1;
      return {};
    });
    const first = count(Number.NaN, 'a');
    expect(count(Number.NaN, 'a')).toBe(first);
    expect(times).toBe(1);
    expect(count(Number.NaN, 'b')).not.toBe(first);
    expect(times).toBe(2);
  });

  it('keeps as many answers as it is told, the newest asked for', () => {
    const asked: string[] = [];
    const answer = remember((name: string) => {
      asked.push(name);
      return {};
    }, 2);
    const first = answer('live');
    answer('settled');
    expect(answer('live')).toBe(first);
    answer('third');
    expect(answer('live')).toBe(first);
    answer('settled');
    expect(asked).toEqual(['live', 'settled', 'third', 'settled']);
  });
});
