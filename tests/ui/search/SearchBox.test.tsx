// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SearchBox } from '../../../src/ui/search/SearchBox.tsx';
import { showPanel } from '../../fixtures/panel.tsx';

const field = () => screen.getByRole('combobox', { name: 'Search' });
const options = () => screen.getAllByRole('option');
const active = () => document.getElementById(field().getAttribute('aria-activedescendant') ?? '');

describe('the search', () => {
  it('finds a person by a misprint and says why', async () => {
    const { user } = showPanel(<SearchBox />);
    await user.type(field(), 'kerimi');
    const [first] = options();
    expect(first).toHaveTextContent('Reza Karimi');
    expect(first).toHaveTextContent('Riza Kerimi: misprint in Dawn Daily');
    expect(first).toHaveTextContent('Person, Iran');
    expect(within(first as HTMLElement).getByText('رضا کریمی')).toHaveAttribute('lang', 'fa');
    expect(screen.getByRole('status')).toHaveTextContent('1 result');
  });

  it('selects the first hit on Enter and brings it to the middle', async () => {
    const { user, store, centre } = showPanel(<SearchBox />);
    await user.type(field(), '李文{Enter}');
    expect(store.getState().select).toBe('li-wen');
    expect(centre).toHaveBeenCalledWith('li-wen');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(field()).toHaveAttribute('aria-expanded', 'false');
  });

  it('goes through the hits by arrow, round the ends', async () => {
    const { user, store } = showPanel(<SearchBox />);
    await user.type(field(), 'navy');
    const found = options();
    expect(found.length).toBeGreaterThan(2);
    expect(active()).toBe(found[0]);
    await user.keyboard('{ArrowDown}');
    expect(active()).toBe(found[1]);
    expect(found[1]).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(active()).toBe(found.at(-1));
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(store.getState().select).toMatch(/-navy$/);
  });

  it('takes a click', async () => {
    const { user, store } = showPanel(<SearchBox />);
    await user.type(field(), 'telephone');
    expect(screen.getByRole('group', { name: 'Events' })).toBeVisible();
    await user.click(options()[0] as HTMLElement);
    expect(store.getState().select).toBe('call');
  });

  it('makes a place the filter', async () => {
    const { user, store, centre } = showPanel(<SearchBox />);
    await user.type(field(), '北京');
    await user.click(within(screen.getByRole('group', { name: 'Places' })).getByRole('option'));
    expect(store.getState().filters.place).toEqual(['beijing']);
    expect(store.getState().select).toBeUndefined();
    expect(centre).not.toHaveBeenCalled();
  });

  it('closes on Escape and is emptied by a second one', async () => {
    const { user, store } = showPanel(<SearchBox />);
    await user.type(field(), 'navy{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(store.getState().q).toBe('navy');
    await user.keyboard('{Escape}');
    expect(field()).toHaveValue('');
  });

  it('says that nothing was found', async () => {
    const { user, store } = showPanel(<SearchBox />);
    await user.type(field(), 'zzzzqqqq{Enter}');
    expect(screen.getByText(/Nothing is called “zzzzqqqq”/)).toBeVisible();
    expect(field()).not.toHaveAttribute('aria-activedescendant');
    expect(store.getState().select).toBeUndefined();
  });

  it('marks what the filters hide, and takes its text from the address', async () => {
    const { user } = showPanel(<SearchBox />, '?q=omarova&topic=defence');
    expect(field()).toHaveValue('omarova');
    expect(screen.queryByRole('listbox')).toBeNull();
    await user.click(field());
    expect(options()[0]).toHaveTextContent('hidden by the filters');
  });
});
