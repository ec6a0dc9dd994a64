// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayOf } from '../../../src/dataset/day.ts';
import { ShownLine } from '../../../src/ui/status/ShownLine.tsx';
import { showPanel } from '../../fixtures/panel.tsx';

const shown = () => screen.getByRole('status', { name: 'Shown' });

afterEach(() => vi.useRealTimers());

describe('the line of what is shown', () => {
  it('says and carries the same numbers, the ledger of the window among them', () => {
    const { selectors, store } = showPanel(<ShownLine />, '?from=2014-11-16&to=2018&dates=certain');
    const { actors, ties, officeTies, events, ledger } = selectors.visible(store.getState());
    expect(shown().textContent).toBe(
      `${actors.size} actors, ${ties.size} ties, ${events.length} of 8 events`,
    );
    expect({ ...shown().dataset }).toEqual({
      actors: String(actors.size),
      ties: String(ties.size),
      officeTies: String(officeTies.size),
      events: String(events.length),
      eventsTotal: '8',
      certain: '3',
      possible: '2',
      outside: '2',
      undated: '1',
    });
    expect(ledger.certain).toBe(events.length);
  });

  it('counts office ties apart, in words too', () => {
    const { selectors, store } = showPanel(<ShownLine />);
    const { size } = selectors.visible(store.getState()).officeTies;
    expect(screen.getByText(`, and ${size} office ties`)).toBeVisible();
    act(() => store.getState().setLens('people'));
    expect(screen.queryByText(/office ties/)).toBeNull();
  });

  it('is quiet while a thumb is dragged', () => {
    vi.useFakeTimers();
    const { store } = showPanel(<ShownLine />);
    const drag = (year: number) =>
      act(() => store.getState().setWindow({ from: dayOf(year, 1, 1) ?? 0 }, { continuous: true }));
    drag(2016);
    drag(2019);
    expect(shown()).toHaveAttribute('aria-busy', 'true');
    act(() => vi.advanceTimersByTime(1000));
    expect(shown()).toHaveAttribute('aria-busy', 'false');
    act(() => store.getState().setWindow({}));
    expect(shown()).toHaveAttribute('aria-busy', 'false');
  });
});
