import { beforeEach, describe, expect, it } from 'vitest';
import type { State } from '../../src/store/state.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { type AppState, type AppStore, createAppStore } from '../../src/store/store.ts';

let store: AppStore;
let act: AppState;
const state = (): AppState => store.getState();

beforeEach(() => {
  store = createAppStore(DEFAULT_VIEW);
  act = store.getState();
});

describe('filters', () => {
  it('take values one by one and keep them sorted', () => {
    act.toggleValue('topic', 'security');
    act.toggleValue('topic', 'defence');
    expect(state().filters.topic).toEqual(['defence', 'security']);
    act.toggleValue('topic', 'defence');
    expect(state().filters.topic).toEqual(['security']);
  });

  it('leave other facets untouched, the very same lists', () => {
    const { country } = state().filters;
    act.toggleValue('topic', 'security');
    expect(state().filters.country).toBe(country);
  });

  it('take several values at once, each once', () => {
    act.setValues('country', ['IR', 'CN', 'IR']);
    expect(state().filters.country).toEqual(['CN', 'IR']);
  });

  it('never ask for fewer than one source', () => {
    act.setSources(3);
    expect(state().filters.sources).toBe(3);
    act.setSources(0);
    expect(state().filters.sources).toBe(1);
  });

  it('are cleared with the window and what is switched off; lens and layout stay', () => {
    act.setValues('topic', ['security']);
    act.switchOff('topic');
    act.setValues('country', ['IR']);
    act.setContext(true);
    act.setSources(2);
    act.setWindow({ from: 1 });
    act.setLens('people');
    act.setLayout('force');
    act.clearFilters();
    expect(state()).toMatchObject({ ...DEFAULT_VIEW, lens: 'people', layout: 'force', switchedOff: {} });
    expect(state().window).toEqual({});
  });
});

describe('a chip', () => {
  it('that is switched off is kept and not applied, until it is switched on', () => {
    act.setValues('topic', ['security']);
    act.switchOff('topic');
    expect(state().filters.topic).toEqual([]);
    expect(state().switchedOff).toEqual({ topic: ['security'] });
    act.toggleValue('topic', 'defence');
    act.switchOff('topic');
    expect(state().switchedOff).toEqual({ topic: ['defence', 'security'] });
    act.toggleValue('topic', 'economy');
    act.switchOn('topic');
    expect(state().filters.topic).toEqual(['defence', 'economy', 'security']);
    expect(state().switchedOff).toEqual({});
  });

  it('can stand for the sources and the window', () => {
    act.setSources(2);
    act.setWindow({ from: 0, to: 10 });
    act.switchOff('sources');
    act.switchOff('window');
    expect(state()).toMatchObject({ switchedOff: { sources: 2, window: { from: 0, to: 10 } } });
    expect(state().filters.sources).toBe(1);
    expect(state().window).toEqual({});
    act.switchOn('sources');
    act.switchOn('window');
    expect(state().filters.sources).toBe(2);
    expect(state().window).toEqual({ from: 0, to: 10 });
    expect(state().switchedOff).toEqual({});
  });

  it('that does not filter cannot be switched off, and one that is on cannot be switched on', () => {
    for (const key of ['topic', 'sources', 'window'] as const) {
      act.switchOff(key);
      act.switchOn(key);
    }
    expect(state()).toMatchObject({ ...DEFAULT_VIEW, switchedOff: {} });
  });

  it('goes when its facet or the window is set anew', () => {
    act.setValues('topic', ['security', 'defence']);
    act.switchOff('topic');
    act.toggleValue('topic', 'security');
    expect(state().switchedOff).toEqual({ topic: ['defence'] });
    act.setValues('topic', []);
    expect(state().switchedOff).toEqual({});
    act.setWindow({ from: 1 });
    act.switchOff('window');
    act.setWindow({ to: 5 });
    expect(state().switchedOff).toEqual({});
  });
});

describe('the window', () => {
  it('is the same object while its days are the same', () => {
    act.setWindow({ from: 1, to: 5 });
    const { window, switchedOff } = state();
    act.setWindow({ from: 1, to: 5 }, { continuous: true });
    expect(state().window).toBe(window);
    expect(state().switchedOff).toBe(switchedOff);
    act.setWindow({ from: 1 });
    expect(state().window).toEqual({ from: 1 });
  });

  it('has its ends in order, and no field for an open one', () => {
    act.setWindow({ from: 10, to: 0 });
    expect(state().window).toEqual({ from: 0, to: 10 });
    act.setWindow({ to: 0 });
    expect(Object.keys(state().window)).toEqual(['to']);
  });

  it('says whether its change was one step of many', () => {
    act.setWindow({ from: 1 }, { continuous: true });
    expect(state().continuous).toBe(true);
    act.setWindow({ from: 2 });
    expect(state().continuous).toBe(false);
    act.setQuery('a');
    expect(state().continuous).toBe(true);
  });
});

describe('the selection', () => {
  it('is set and cleared', () => {
    act.setSelection('li-wen');
    expect(state().select).toBe('li-wen');
    act.setSelection();
    expect(state().select).toBeUndefined();
  });

  it('of several has the selected one among them', () => {
    act.setSelection('b');
    act.choose(['a', 'b', 'c', 'a']);
    expect(state()).toMatchObject({ chosen: ['a', 'b', 'c'], select: 'b' });
    act.choose(['c', 'd']);
    expect(state()).toMatchObject({ chosen: ['c', 'd'], select: 'd' });
    act.choose(['e']);
    expect(state()).toMatchObject({ chosen: [], select: 'e' });
    act.choose([]);
    expect(state()).toMatchObject({ chosen: [], select: undefined });
  });

  it('grows and shrinks by one', () => {
    act.setSelection('a');
    act.toggleChosen('b');
    expect(state()).toMatchObject({ chosen: ['a', 'b'], select: 'b' });
    act.toggleChosen('c');
    expect(state()).toMatchObject({ chosen: ['a', 'b', 'c'], select: 'c' });
    act.toggleChosen('c');
    act.toggleChosen('b');
    expect(state()).toMatchObject({ chosen: [], select: 'a' });
    act.toggleChosen('a');
    expect(state()).toMatchObject({ chosen: [], select: undefined });
  });

  it('of a tie is not one of several actors', () => {
    act.setSelection('a~b');
    act.toggleChosen('c');
    expect(state()).toMatchObject({ chosen: [], select: 'c' });
  });

  it('clears what was chosen', () => {
    act.choose(['a', 'b']);
    act.setSelection('c');
    expect(state().chosen).toEqual([]);
  });
});

describe('the focus', () => {
  it('stays between one step and six', () => {
    act.changeDepth(1);
    expect(state().focus).toBeUndefined();
    act.focusOn('a');
    act.changeDepth(-1);
    expect(state().focus).toEqual({ centre: 'a', depth: 1 });
    act.changeDepth(100);
    act.focusOn('b');
    expect(state().focus).toEqual({ centre: 'b', depth: 6 });
    act.focusOn();
    expect(state().focus).toBeUndefined();
  });
});

describe('positions by hand', () => {
  it('belong to the lens and the layout in which they were given', () => {
    act.pin('a', [1, 2]);
    act.setLayout('force');
    act.pin('a', [3, 4]);
    act.pin('b', [5, 6]);
    act.unpin('a');
    expect(state().pinned).toEqual({ 'both/sides': { a: [1, 2] }, 'both/force': { b: [5, 6] } });
    act.unpin();
    expect(state().pinned).toEqual({ 'both/sides': { a: [1, 2] } });
    act.setLayout('sides');
    act.unpin('a');
    expect(state().pinned).toEqual({});
  });
});

describe('notices', () => {
  it('are said once and dismissed by place', () => {
    act.notify({ kind: 'link-copied' });
    act.notify({ kind: 'link-copied' });
    act.notify({ kind: 'unknown-key', key: 'x' });
    expect(state().notices).toHaveLength(2);
    act.dismiss(0);
    expect(state().notices).toEqual([{ kind: 'unknown-key', key: 'x' }]);
  });
});

describe('restoring', () => {
  it('puts the whole view back and nothing else', () => {
    act.choose(['a', 'b']);
    act.focusOn('a');
    act.switchOff('topic');
    act.play();
    act.notify({ kind: 'link-copied' });
    act.restore({ ...DEFAULT_VIEW, lens: 'people' });
    const expected: Partial<State> = {
      ...DEFAULT_VIEW,
      lens: 'people',
      select: undefined,
      chosen: [],
      focus: undefined,
      switchedOff: {},
      notices: [{ kind: 'link-copied' }],
    };
    expect(state()).toMatchObject(expected);
    expect(state().playback.playing).toBe(false);
  });
});
