// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Progress } from '../../../src/graph/placements.ts';
import { watched } from '../../../src/graph/watched.ts';
import { Arranging } from '../../../src/ui/status/Arranging.tsx';
import { showPanel } from '../../fixtures/panel.tsx';

const RUN: Progress = { lens: 'both', layout: 'force', part: 0, actors: 10_000, events: 0 };

function stand() {
  vi.useFakeTimers();
  const progress = watched<Progress | undefined>(undefined);
  const stop = vi.fn();
  showPanel(<Arranging run={{ progress, stop }} />);
  return { stop, set: (next: Progress | undefined) => act(() => progress.set(next)) };
}

const pass = (milliseconds: number) => act(() => vi.advanceTimersByTime(milliseconds));
const line = () => screen.getByRole('status');

afterEach(() => vi.useRealTimers());

describe('the line of a layout under way', () => {
  it('is not there for what is done at once', () => {
    const { set } = stand();
    expect(line()).toBeEmptyDOMElement();
    set(RUN);
    pass(250);
    expect(line()).toBeEmptyDOMElement();
    set(undefined);
    pass(1000);
    expect(line()).toBeEmptyDOMElement();
  });

  it('says what is arranged and how far, and goes when all is done', () => {
    const { set } = stand();
    set(RUN);
    pass(400);
    expect(line()).toHaveTextContent('Arranging 10,000 actors…');
    expect(screen.getByRole('progressbar')).not.toHaveAttribute('value');
    set({ ...RUN, part: 0.4 });
    expect(line()).toHaveTextContent('Arranging 10,000 actors: 40 %');
    expect(screen.getByRole('progressbar')).toHaveValue(40);
    set({ ...RUN, lens: 'events', events: 50_000, part: 0.01 });
    expect(line()).toBeEmptyDOMElement();
    pass(400);
    expect(line()).toHaveTextContent('Arranging 10,000 actors and 50,000 events: 1 %');
    set(undefined);
    expect(line()).toBeEmptyDOMElement();
  });

  it('can be stopped, but not when it is the quickest layout there is', () => {
    const { set, stop } = stand();
    set(RUN);
    pass(400);
    act(() => screen.getByRole('button', { name: 'Stop arranging and show circles' }).click());
    expect(stop).toHaveBeenCalledTimes(1);
    set({ ...RUN, layout: 'circles' });
    pass(400);
    expect(screen.queryByRole('button')).toBeNull();
  });
});
