// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Legend } from '../../../src/ui/shell/Legend.tsx';
import { showPanel } from '../../fixtures/panel.tsx';

beforeEach(() => {
  vi.useFakeTimers();
});

describe('the legend', () => {
  it('has a mark beside every entry, drawn as paths and not on a canvas each', () => {
    const { view } = showPanel(<Legend />);
    const entries = screen.getAllByRole('listitem');
    expect(entries.length).toBeGreaterThan(4);
    for (const entry of entries) {
      const [path] = entry.querySelectorAll('svg path');
      expect(path?.getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+[LQA]/);
    }
    expect(view.container.querySelector('canvas')).toBeNull();
  });

  it('draws circles whole, dashes broken and thin ties pale', () => {
    showPanel(<Legend />);
    const mark = (label: string | RegExp): Element | null | undefined =>
      screen.getByText(label, { selector: 'li' }).querySelector('path');
    expect(mark('China')?.getAttribute('d')).toBe('M17 11A7 7 0 0 1 3 11A7 7 0 0 1 17 11Z');
    expect(mark(/one.*source/i)).toHaveAttribute('stroke-dasharray');
    const event = mark('1 event');
    expect(event).not.toHaveAttribute('stroke-dasharray');
    expect(Number(event?.getAttribute('stroke-opacity'))).toBeLessThan(1);
  });

  it('leaves marks alone that mean the same after the window has moved', () => {
    const { store, view } = showPanel(<Legend />, 'from=2018-05&to=2020-05');
    const marks = new Set(view.container.querySelectorAll('svg'));
    const seen = new MutationObserver(() => undefined);
    for (const mark of marks) seen.observe(mark, { subtree: true, childList: true, attributes: true });
    act(() => {
      store.getState().setWindow({ from: 17_000, to: 18_400 }, { continuous: true });
      vi.runAllTimers();
    });
    expect(seen.takeRecords()).toEqual([]);
  });
});
