// @vitest-environment jsdom
import { screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Notices } from '../../../src/ui/status/Notices.tsx';
import { Toolbar } from '../../../src/ui/toolbar/Toolbar.tsx';
import { showPanel } from '../../fixtures/panel.tsx';

function show(search = '') {
  const onExport = vi.fn();
  const onHelp = vi.fn();
  const panel = (
    <>
      <Toolbar onExport={onExport} onHelp={onHelp} />
      <Notices />
    </>
  );
  return { ...showPanel(panel, search), onExport, onHelp };
}

describe('the toolbar', () => {
  it('switches between network and table, by click and by arrow', async () => {
    const { user, store } = show();
    expect(screen.getByRole('tab', { name: 'Network' })).toHaveAttribute('aria-selected', 'true');
    await user.click(screen.getByRole('tab', { name: 'Table' }));
    expect(store.getState().view).toBe('table');
    await user.keyboard('{ArrowLeft}');
    expect(store.getState().view).toBe('network');
    expect(screen.getByRole('tab', { name: 'Network' })).toHaveFocus();
  });

  it('chooses lens, ties and layout', async () => {
    const { user, store } = show();
    await user.click(screen.getByRole('radio', { name: 'People' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Ties' }), 'All');
    await user.selectOptions(screen.getByRole('combobox', { name: 'Layout' }), 'Time');
    expect(store.getState()).toMatchObject({ lens: 'people', ties: 'all', layout: 'time' });
  });

  it('says why ties cannot be chosen where events are drawn', () => {
    show('?lens=events');
    const ties = screen.getByRole('combobox', { name: 'Ties' });
    expect(ties).toBeDisabled();
    expect(ties.closest('label')).toHaveAttribute('title', expect.stringContaining('In this lens'));
  });

  it('goes through the colours', async () => {
    const { user, store } = show('?theme=light');
    await user.click(screen.getByRole('button', { name: 'Colours: Light' }));
    expect(store.getState().theme).toBe('dark');
    await user.click(screen.getByRole('button', { name: 'Colours: Dark' }));
    expect(store.getState().theme).toBe('system');
  });

  it('opens export and help', async () => {
    const { user, onExport, onHelp } = show();
    await user.click(screen.getByRole('button', { name: 'Export' }));
    await user.click(screen.getByRole('button', { name: 'Help and keys' }));
    expect(onExport).toHaveBeenCalledOnce();
    expect(onHelp).toHaveBeenCalledOnce();
  });
});

describe('sharing', () => {
  it('copies the link to the view as it is now and says so', async () => {
    const { user, store } = show('?topic=security');
    store.getState().setLens('people');
    const write = vi.spyOn(navigator.clipboard, 'writeText');
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const link = new URL(String(write.mock.calls[0]?.[0]));
    expect(Object.fromEntries(link.searchParams)).toEqual({ topic: 'security', lens: 'people' });
    expect(await screen.findByText('The link to this view has been copied.')).toBeVisible();
  });

  it('shows the link where the browser refuses', async () => {
    const { user } = show('?topic=security');
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('refused'));
    await user.click(screen.getByRole('button', { name: 'Copy link' }));
    const link = await screen.findByRole('textbox', { name: 'Link to this view' });
    expect(link).toHaveValue(`${window.location.origin}/?topic=security`);
  });
});
