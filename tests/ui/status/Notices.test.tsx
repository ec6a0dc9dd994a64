// @vitest-environment jsdom
import { act, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Notices } from '../../../src/ui/status/Notices.tsx';
import { showPanel } from '../../fixtures/panel.tsx';

afterEach(() => vi.useRealTimers());

describe('notices', () => {
  it('say in words what the address asked for in vain, until dismissed', async () => {
    const { user } = showPanel(<Notices />, '?topic=nowhere&fish=1');
    expect(screen.getByRole('status')).toHaveTextContent('“nowhere” under “topic”');
    expect(screen.getByText(/The link says “fish”/)).toBeVisible();
    await user.click(screen.getAllByRole('button', { name: 'Dismiss' })[0] as HTMLElement);
    expect(screen.getAllByRole('button', { name: 'Dismiss' })).toHaveLength(1);
  });

  it('that only confirm go by themselves', () => {
    vi.useFakeTimers();
    const { store } = showPanel(<Notices />, '?fish=1');
    act(() => store.getState().notify({ kind: 'link-copied' }));
    expect(screen.getByText(/has been copied/)).toBeVisible();
    act(() => vi.advanceTimersByTime(5000));
    expect(screen.queryByText(/has been copied/)).toBeNull();
    expect(screen.getByText(/The link says “fish”/)).toBeVisible();
  });
});
