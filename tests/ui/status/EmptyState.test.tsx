// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { EmptyState } from '../../../src/ui/status/EmptyState.tsx';
import { showPanel } from '../../fixtures/panel.tsx';

describe('the way out of nothing', () => {
  it('is not there while something is visible', () => {
    showPanel(<EmptyState />);
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('names the filter and lifts exactly that', async () => {
    const { user, store } = showPanel(<EmptyState />, '?topic=defence&type=phone-call');
    expect(screen.getByText(/Without Topic: Defence there is 1 event\./)).toBeVisible();
    expect(screen.getByText(/Without Type: Phone call there is 1 event\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Lift this filter: Topic: Defence' }));
    expect(store.getState().filters).toMatchObject({ topic: [], type: ['phone-call'] });
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('can lift the window, and include background events', async () => {
    const { user, store } = showPanel(<EmptyState />, '?from=2024');
    await user.click(screen.getByRole('button', { name: /^Lift this filter: Time: from 2024/ }));
    expect(store.getState().window).toEqual({});
  });

  it('offers background events where only they pass', async () => {
    const { user, store } = showPanel(<EmptyState />, '?topic=economy');
    expect(screen.getByText(/With background events there is 1\./)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Include them' }));
    expect(store.getState().filters).toMatchObject({ topic: ['economy'], context: true });
  });

  it('offers uncertain dates where only they meet the window', async () => {
    const { user, store } = showPanel(<EmptyState />, '?from=2023-11-10&to=2023-11-12&dates=certain');
    await user.click(screen.getByRole('button', { name: 'Include them' }));
    expect(store.getState().dates).toBe('possible');
  });

  it('says when only several filters together are to blame', async () => {
    const { user, store } = showPanel(
      <EmptyState />,
      '?topic=defence&type=phone-call&country=CN&place=beijing',
    );
    expect(screen.getByText(/No single filter does this/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Clear all filters' }));
    expect(store.getState().filters.topic).toEqual([]);
  });
});
