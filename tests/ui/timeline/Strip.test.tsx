// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { Timeline } from '../../../src/ui/timeline/Timeline.tsx';
import { tinyWithAbsences } from '../../fixtures/absences.ts';
import { showEveryFocus, standInForDialogs } from '../../fixtures/browserParts.ts';
import { showPanel } from '../../fixtures/panel.tsx';
import { tiny } from '../../fixtures/tiny.ts';

standInForDialogs();
beforeEach(showEveryFocus);

const show = (dataset = tinyWithAbsences) => showPanel(<Timeline />, '', dataset);
const strip = () => screen.getByRole('toolbar', { name: 'Coverage' });
const names = () =>
  within(strip())
    .getAllByRole('button')
    .map((button) => button.getAttribute('aria-label'));
const ring = (name: RegExp) => within(strip()).getByRole('button', { name });

describe('the strip below the bars', () => {
  it('has a button for each month that something is filed under, and no other', () => {
    show();
    expect(names()).toEqual([
      'January 2015: 0 events. No source issued. 1 looked for, not found',
      'July 2015: 0 events. No source issued. 2 looked for, not found',
      'November 2015: 0 events. No source issued. 2 looked for, not found',
    ]);
  });

  it('is told in numbers', () => {
    show();
    expect(strip()).toHaveAccessibleDescription(
      /^Bars with events: 5, sources only: 0, neither: 115\. Looked for, not found: 3\./,
    );
  });

  it('is one stop of the Tab key; the arrows lead to every bar, with its card', async () => {
    const { user } = show();
    const stops = () =>
      within(strip())
        .getAllByRole('button')
        .filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toHaveLength(1);
    stops()[0]?.focus();
    await user.keyboard('{ArrowRight}');
    expect(ring(/^July 2015/)).toHaveFocus();
    expect(screen.getByText('Li and Karimi in Ufa: nothing found')).toBeVisible();
    expect(screen.getByText('Courses for the police (2015–2016): too thin to count')).toBeVisible();
    await user.keyboard('{Home}{ArrowDown}{ArrowDown}');
    expect(ring(/^November 2014: 3 events\. 3 sources issued$/)).toHaveFocus();
    expect(ring(/^November 2014/)).toHaveAttribute('aria-disabled', 'true');
    expect(stops()).toEqual([ring(/^November 2014/)]);
    await user.keyboard('{ArrowDown}');
    expect(screen.getByText('October 2014: 0 events')).toBeVisible();
    expect(screen.getByText('Whether anything happened is not known')).toBeVisible();
    expect(names()).toHaveLength(4);
  });

  it('opens what was looked for, in full, and gives the focus back', async () => {
    const { user } = show();
    ring(/^January 2015/).focus();
    await user.keyboard('{ArrowRight}{Enter}');
    const dialog = screen.getByRole('dialog', { name: 'Looked for, not found: July 2015' });
    expect(dialog).toHaveTextContent('8–10 July 2015nothing found');
    expect(dialog).toHaveTextContent('Both were there; no talks of the two are reported.');
    const link = within(dialog).getByRole('link', { name: 'Open source' });
    expect(link).toHaveAttribute('href', 'https://dawn.example/visit');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    // Apart, since it says less of this month.
    const longer = within(dialog).getByRole('heading', { name: 'Over a longer time' }).closest('section');
    expect(longer).toHaveTextContent('Courses for the police');
    expect(longer).not.toHaveTextContent('Ufa');
    await user.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(ring(/^July 2015/)).toHaveFocus();
  });

  it('leads from there to the actors, and to the table of all', async () => {
    const { user, store } = show();
    await user.click(ring(/^July 2015/));
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Reza Karimi' }));
    expect(store.getState().select).toBe('reza-karimi');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.click(ring(/^July 2015/));
    await user.click(screen.getByRole('button', { name: 'All 4 in the table' }));
    expect(store.getState().view).toBe('table');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('shows the card of the ring that is pointed at', () => {
    show();
    fireEvent.pointerEnter(ring(/^November 2015/), { pointerType: 'mouse' });
    expect(screen.getByText('An envoy of the navy: announced only')).toBeVisible();
    fireEvent.pointerLeave(ring(/^November 2015/), { pointerType: 'mouse' });
    expect(screen.queryByText('An envoy of the navy: announced only')).toBeNull();
  });

  it('has its marks in the legend', () => {
    show();
    expect(screen.getByText('Looked for, not found')).toBeVisible();
    expect(screen.getByText('No event, no source')).toBeVisible();
  });

  it('takes up no room where nothing was looked for, and says nothing of it', () => {
    const { view } = show(tiny);
    const height = () => Number(screen.getByRole('img', { name: /^Events by/ }).getAttribute('height'));
    const without = height();
    expect(screen.queryByText('Looked for, not found')).toBeNull();
    expect(names()).toEqual(['January 2014: 0 events. No source issued']);
    expect(strip()).toHaveAccessibleDescription('Bars with events: 5, sources only: 0, neither: 115.');
    view.unmount();
    show();
    expect(height()).toBeGreaterThan(without);
    expect(height() - without).toBeLessThanOrEqual(10);
  });
});
