import { describe, expect, it } from 'vitest';
import { createSession } from '../../src/store/session.ts';
import { DEFAULT_VIEW } from '../../src/store/state.ts';
import { tiny } from '../fixtures/tiny.ts';

describe('createSession', () => {
  it('opens at the default view', () => {
    const { store } = createSession(tiny);
    expect(store.getState()).toMatchObject({ ...DEFAULT_VIEW, notices: [], chosen: [] });
  });

  it('opens at the view of an address, and says what it could not mean', () => {
    const { store, tally } = createSession(tiny, { search: '?lens=people&topic=unheard-of' });
    expect(store.getState().lens).toBe('people');
    expect(tally.question.lens).toBe('people');
    expect(store.getState().notices).toEqual([{ kind: 'unknown-value', key: 'topic', value: 'unheard-of' }]);
  });

  it('does not share anything with another session', () => {
    const [one, other] = [createSession(tiny), createSession(tiny)];
    one.store.getState().setLens('people');
    expect(other.store.getState().lens).toBe('both');
    expect(other.network).not.toBe(one.network);
  });
});
