// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showDetails } from './showDetails.tsx';

const heading = () => screen.getByRole('heading', { level: 2 });
const section = (name: string) =>
  screen.getByRole('heading', { level: 3, name }).closest('section') as HTMLElement;
const row = (title: string) => screen.getByRole('button', { name: title }).closest('li') as HTMLElement;

describe('an actor', () => {
  it('has its names in every script, each with its language, and says where other spellings come from', () => {
    showDetails('select=reza-karimi');
    expect(heading()).toHaveTextContent('Reza Karimi');
    const persian = screen.getByText('رضا کریمی');
    expect(persian).toHaveAttribute('lang', 'fa');
    expect(persian).toHaveAttribute('dir', 'auto');
    const spelling = screen.getByText('Riza Kerimi').closest('li');
    expect(spelling).toHaveTextContent(
      'misprint · English · Minister received in Beijing · In one dispatch.',
    );
  });

  it('has its offices with dates in words; an end that is not recorded is no end and no "today"', () => {
    showDetails('select=li-wen');
    const offices = section('Offices');
    expect(offices).toHaveTextContent('December 2012 to 2018');
    expect(offices).toHaveTextContent('from 2018, end not recorded');
    expect(within(offices).getByRole('button', { name: 'State Council of China' })).toBeVisible();
  });

  it('says of each event the office on the day, its own and that of those it met', () => {
    showDetails('select=li-wen');
    const talks = row('Talks of the two ministers');
    expect(talks).toHaveTextContent('asMinister of Public Security, Ministry of Public Security (host)');
    expect(talks).toHaveTextContent('withReza KarimiIRMinister of Interior, Ministry of Interior');
    expect(talks).toHaveTextContent('16 November 2014');
    expect(talks).toHaveTextContent('2 independent sources');
    expect(talks).toHaveTextContent('Meeting · Beijing · Security, Diplomacy');
    expect(row('Telephone call')).toHaveTextContent('asVice-Premier, State Council of China (called)');
    expect(row('Telephone call')).toHaveTextContent('about 7 May 2018');
  });

  it('has its events newest first, by year', () => {
    showDetails('select=zhao-min');
    const years = within(section('Events')).getAllByRole('heading', { level: 4 });
    expect(years.map((year) => year.textContent)).toEqual(['2023', '2016', '2014']);
  });

  it('says so where an office was not recorded', () => {
    showDetails('select=zhao-min');
    expect(row('First contact of the channel')).toHaveTextContent('asoffice on the day not recorded');
  });

  it('keeps events apart in which it is only mentioned', () => {
    showDetails('select=reza-karimi');
    expect(section('Only mentioned')).toHaveTextContent('Telephone call');
    expect(section('Events')).not.toHaveTextContent('Telephone call');
  });

  it('says how much the filters hide, and shows it', async () => {
    const { user, store } = showDetails('select=li-wen&from=2018');
    const note = screen.getByText('3 more outside the current filters');
    expect(screen.queryByRole('button', { name: 'Talks of the two ministers' })).toBeNull();
    await user.click(within(note).getByRole('button', { name: 'Show all' }));
    expect(screen.getByRole('button', { name: 'Talks of the two ministers' })).toBeVisible();
    // The agreement is background, which "all" includes.
    expect(screen.getByRole('button', { name: 'Long-term agreement' })).toBeVisible();
    expect(screen.queryByText(/outside the current filters/)).toBeNull();
    expect(store.getState().window).toEqual({});
  });

  it('counts whom it met, for whom it acted and on which sources this rests', () => {
    showDetails('select=reza-karimi');
    expect(section('Met most')).toHaveTextContent('Zhao MinCN2Li WenCN1');
    expect(section('Acted for')).toHaveTextContent('Ministry of InteriorIR3');
    expect(section('Sources')).toHaveTextContent('Talks in Beijing');
  });

  it('is shown on the network', async () => {
    const { user, store, centre } = showDetails('select=li-wen&view=table');
    await user.click(screen.getByRole('button', { name: 'Show on network' }));
    expect(centre).toHaveBeenCalledWith('li-wen');
    expect(store.getState().view).toBe('network');
  });

  it('cannot be shown there while nothing of it is visible', () => {
    showDetails('select=li-wen&topic=defence');
    expect(screen.queryByRole('button', { name: 'Show on network' })).toBeNull();
    expect(section('Events')).toHaveTextContent('None in this view.');
  });

  it('lists the people who acted for an institution, what it is part of and its parts', () => {
    showDetails('select=cn-police');
    expect(section('Acted for it')).toHaveTextContent('Li Wen');
    expect(screen.getByRole('button', { name: 'State Council of China' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Counter-Terrorism Bureau' })).toBeVisible();
  });
});

describe('walking', () => {
  it('selects what is named and takes the focus along', async () => {
    const { user, store } = showDetails('select=li-wen');
    await user.click(within(row('Talks of the two ministers')).getByRole('button', { name: 'Reza Karimi' }));
    expect(store.getState().select).toBe('reza-karimi');
    expect(heading()).toHaveTextContent('Reza Karimi');
    expect(heading()).toHaveFocus();
  });

  it('leaves the focus alone when something is selected elsewhere', () => {
    const { store } = showDetails('select=li-wen');
    act(() => store.getState().setSelection('zhao-min'));
    expect(heading()).toHaveTextContent('Zhao Min');
    expect(document.body).toHaveFocus();
    act(() => store.getState().hover('li-wen'));
    expect(document.body).toHaveFocus();
  });

  it('goes through the list one came from, and back', async () => {
    const { user, store } = showDetails('select=reza-karimi');
    await user.click(screen.getByRole('button', { name: 'Talks of the two ministers' }));
    expect(screen.getByText('2 of 3 · events of Reza Karimi')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Next' }));
    expect(store.getState().select).toBe('visit');
    expect(screen.getByText('3 of 3 · events of Reza Karimi')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Next' })).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Previous' }));
    await user.click(screen.getByRole('button', { name: 'Previous' }));
    expect(store.getState().select).toBe('visit-bureau');
    await user.click(screen.getByRole('button', { name: 'Back to Reza Karimi' }));
    expect(store.getState().select).toBe('reza-karimi');
  });

  it('shows no list where one did not come from it', () => {
    showDetails('select=visit-talks');
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
  });
});
