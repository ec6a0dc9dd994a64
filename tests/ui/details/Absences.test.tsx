// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { absence, tinyWithAbsences } from '../../fixtures/absences.ts';
import { showDetails } from './showDetails.tsx';

const title = 'Looked for, not found';
const section = () =>
  screen.getByRole('heading', { level: 3, name: title }).closest('section') as HTMLElement;
const listed = () => [...section().querySelectorAll('strong')].map(({ textContent }) => textContent);

describe('what was looked for and not found', () => {
  it('stands with an actor that it names, whatever the window and the filters, undated last', () => {
    showDetails('select=li-wen&from=2020&topic=defence', tinyWithAbsences);
    expect(listed()).toEqual(['Li and Karimi in Ufa', 'Liaison officers']);
    const [ufa, liaison] = within(section())
      .getAllByRole('listitem')
      .filter(({ parentElement }) => parentElement?.parentElement === section());
    expect(ufa).toHaveTextContent('8–10 July 2015nothing found');
    expect(ufa).toHaveTextContent('Both were there; no talks of the two are reported.');
    expect(
      within(ufa as HTMLElement)
        .getByText('2 sources')
        .closest('details'),
    ).not.toHaveAttribute('open');
    expect(within(ufa as HTMLElement).getByRole('link', { name: 'Open source' })).toHaveAttribute(
      'href',
      'https://dawn.example/visit',
    );
    expect(liaison).toHaveTextContent('date unknownreported without a date');
  });

  it('links the others that it names', async () => {
    const { user, store } = showDetails('select=li-wen', tinyWithAbsences);
    expect(within(section()).queryByRole('button', { name: 'Li Wen' })).toBeNull();
    await user.click(within(section()).getByRole('button', { name: 'Zhao Min' }));
    expect(store.getState().select).toBe('zhao-min');
    expect(listed()).toEqual(['Liaison officers']);
  });

  it('stands with a tie when it names both ends', () => {
    showDetails('select=li-wen~reza-karimi', tinyWithAbsences);
    expect(listed()).toEqual(['Li and Karimi in Ufa']);
  });

  it('is folded when it is long', async () => {
    const absences = ['2015', '2016', '2017', '2018', '2019'].map((year) =>
      absence(`in-${year}`, year, { actors: ['li-wen'] }),
    );
    const { user } = showDetails('select=li-wen', { ...tinyWithAbsences, absences });
    expect(listed()).toEqual(['in-2019', 'in-2018', 'in-2017']);
    await user.click(within(section()).getByRole('button', { name: 'Show all 5' }));
    expect(listed()).toHaveLength(5);
  });

  it.each(['maryam-hosseini', 'li-wen~zhao-min', 'call'])('has no heading where there is none: %s', (id) => {
    const absences = tinyWithAbsences.absences.filter((one) => one.id === 'ufa');
    showDetails(`select=${id}`, { ...tinyWithAbsences, absences });
    expect(screen.queryByRole('heading', { name: title })).toBeNull();
  });
});

describe('records easily confused', () => {
  it.each([
    ['li-wen', 'Not to be confused with Zhao MinCN: A namesake in print.'],
    ['zhao-min', 'Not to be confused with Li WenCN: A namesake in print.'],
    ['visit-bureau', 'Not to be confused with Talks of the two ministers: That was on the day before.'],
    ['visit-talks', 'Not to be confused with Karimi at the bureau: That was on the day before.'],
  ])('are told at either: %s', (id, said) => {
    showDetails(`select=${id}`, tinyWithAbsences);
    expect(screen.getByText(/Not to be confused/)).toHaveTextContent(said);
  });

  it('are linked', async () => {
    const { user, store } = showDetails('select=visit-talks', tinyWithAbsences);
    const line = screen.getByText(/Not to be confused/);
    await user.click(within(line).getByRole('button', { name: 'Karimi at the bureau' }));
    expect(store.getState().select).toBe('visit-bureau');
  });

  it('have no line where there are none', () => {
    showDetails('select=reza-karimi', tinyWithAbsences);
    expect(screen.queryByText(/Not to be confused/)).toBeNull();
  });
});
