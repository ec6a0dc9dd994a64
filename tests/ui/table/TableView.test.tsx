// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { LENSES } from '../../../src/network/types.ts';
import { TableView } from '../../../src/ui/table/TableView.tsx';
import { tinyWithAbsences } from '../../fixtures/absences.ts';
import { showPanel } from '../../fixtures/panel.tsx';

const table = (name: string) => screen.getByRole('table', { name });
const body = (name: string) => within(table(name)).getAllByRole('row').slice(1);
const names = (name: string) =>
  body(name).map((row) => within(row).getByRole('rowheader').querySelector('button')?.textContent);

describe('the tables', () => {
  it.each(LENSES)('hold exactly what is visible in the lens %s', (lens) => {
    const { store, selectors, network } = showPanel(<TableView />, `?lens=${lens}&topic=security`);
    const visible = selectors.visible(store.getState());
    expect(names('Events')).toEqual(visible.events.map((number) => network.events[number]?.event.title));
    const actors = [...visible.actors.keys()].map((id) => network.actors.get(id)?.name);
    expect(new Set(names('Actors'))).toEqual(new Set(actors));
    expect(body('Actors')).toHaveLength(visible.actors.size);
    expect(body('Ties')).toHaveLength(visible.ties.size);
    if (lens === 'both') expect(body('Offices')).toHaveLength(visible.officeTies.size);
    else expect(screen.queryByRole('table', { name: 'Offices' })).toBeNull();
  });

  it('follow the filters', () => {
    const { store } = showPanel(<TableView />);
    act(() => store.getState().setValues('topic', ['defence']));
    expect(names('Events')).toEqual(['Naval drill of three countries']);
    act(() => store.getState().setValues('country', ['RU']));
    act(() => store.getState().setValues('topic', ['diplomacy']));
    expect(within(table('Events')).getByText('None.')).toBeVisible();
  });

  it('give dates in words and for machines', () => {
    showPanel(<TableView />);
    expect(within(table('Events')).getByText('about 7 May 2018')).toHaveAttribute('datetime', '2018-05-07');
    expect(within(table('Events')).getByText('November 2023')).toHaveAttribute('datetime', '2023-11');
    expect(within(table('Events')).getByText('date unknown').tagName).toBe('SPAN');
  });

  it('are sorted by any column, and the other way round', async () => {
    const { user } = showPanel(<TableView />);
    const head = () => within(table('Events')).getByRole('columnheader', { name: 'Sources' });
    expect(head()).toHaveAttribute('aria-sort', 'none');
    await user.click(within(head()).getByRole('button'));
    expect(head()).toHaveAttribute('aria-sort', 'descending');
    const counts = () => body('Events').map((row) => Number(row.lastElementChild?.textContent));
    expect(counts()).toEqual([...counts()].sort((one, other) => other - one));
    await user.click(within(head()).getByRole('button'));
    expect(head()).toHaveAttribute('aria-sort', 'ascending');
    expect(counts()[0]).toBe(1);
  });

  it('select by name and by row, and mark what is selected', async () => {
    const { user, store } = showPanel(<TableView />);
    await user.click(within(table('Actors')).getByRole('button', { name: 'Li Wen' }));
    expect(store.getState().select).toBe('li-wen');
    const row = (name: string) => within(table('Events')).getByText(name).closest('tr');
    await user.click(row('Telephone call')?.lastElementChild as HTMLElement);
    expect(store.getState().select).toBe('call');
    expect(row('Telephone call')).toHaveAttribute('aria-current', 'true');
    await user.click(within(row('Telephone call') as HTMLElement).getByRole('button', { name: 'Li Wen' }));
    expect(store.getState().select).toBe('li-wen');
  });

  it('put the left side of a tie first, and the person before the office', () => {
    const { network } = showPanel(<TableView />);
    const countryOf = (name: string | null | undefined) =>
      network.dataset.actors.find((actor) => actor.name === name)?.country;
    for (const row of body('Ties')) {
      const [one, other] = [...row.children].map((cell) => cell.querySelector('button')?.textContent);
      expect([countryOf(one), countryOf(other)]).not.toEqual(['IR', 'CN']);
    }
    expect(names('Offices')).toContain('Zhao Min');
    expect(names('Offices')).not.toContain('Counter-Terrorism Bureau');
  });

  it('select the tie by its row', async () => {
    const { user, store } = showPanel(<TableView />, '?topic=defence');
    await user.click(screen.getByRole('button', { name: 'Tie of Navy of China and Navy of Iran' }));
    expect(store.getState().select).toBe('cn-navy~ir-navy');
  });

  it('list what was looked for and not found, by time alone, and select nothing by its rows', async () => {
    const { user, store } = showPanel(<TableView />, '?topic=defence&from=2015-08', tinyWithAbsences);
    const titles = () =>
      body('Absences').map((row) => within(row).getByRole('rowheader').firstElementChild?.textContent);
    expect(titles()).toEqual(['Courses for the police', 'An envoy of the navy', 'Liaison officers']);
    expect(names('Events')).toEqual(['Naval drill of three countries']);
    expect(table('Absences')).toHaveTextContent('about November 2015');
    const finding = within(table('Absences')).getByRole('columnheader', { name: 'Finding' });
    await user.click(within(finding).getByRole('button'));
    expect(titles()).toEqual(['An envoy of the navy', 'Liaison officers', 'Courses for the police']);
    await user.click(screen.getByText('Announced in October, not heard of again.'));
    expect(store.getState().select).toBeUndefined();
    await user.click(within(table('Absences')).getByRole('button', { name: 'Navy of China' }));
    expect(store.getState().select).toBe('cn-navy');
  });

  it('link the sources of what was looked for', () => {
    showPanel(<TableView />, '', tinyWithAbsences);
    const link = within(table('Absences')).getByRole('link', {
      name: 'Dawn Daily: Minister received in Beijing',
    });
    expect(link).toHaveAttribute('href', 'https://dawn.example/visit');
    expect(within(table('Absences')).getByText('The Wire').tagName).toBe('LI');
  });

  it('have none of it where nothing was looked for', () => {
    showPanel(<TableView />);
    expect(screen.queryByRole('table', { name: 'Absences' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Absences/ })).toBeNull();
  });

  it('can be jumped to', async () => {
    const { user } = showPanel(<TableView />);
    Element.prototype.scrollIntoView = () => {};
    await user.click(
      within(screen.getByRole('navigation', { name: 'Tables' })).getByRole('button', { name: /^Ties/ }),
    );
    expect(screen.getByRole('heading', { name: /^Ties/ })).toHaveFocus();
  });
});
