// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { showDetails } from './showDetails.tsx';

const heading = () => screen.getByRole('heading', { level: 2 });
const section = (name: string) =>
  screen.getByRole('heading', { level: 3, name }).closest('section') as HTMLElement;

describe('the overview', () => {
  it('says what a tie is and what it is not', () => {
    showDetails();
    expect(heading()).toHaveTextContent('Tiny');
    expect(
      screen.getByText(/A tie means documented contact. It does not mean agreement or wrongdoing./),
    ).toBeVisible();
  });

  it('counts what is visible', () => {
    const { store, selectors } = showDetails('topic=security');
    const { actors, ties, events } = selectors.visible(store.getState());
    expect(section('In this view')).toHaveTextContent(
      new RegExp(`${actors.size}actors${ties.size}ties.*${events.length} of 8events`),
    );
  });

  it('lists what is undated or dated in part, whatever the window', () => {
    showDetails('from=2020&to=2021');
    const list = section('Undated or partly dated');
    expect(list).toHaveTextContent('1 undated');
    expect(list).toHaveTextContent('Joint statement');
    // About 7 May 2018, November 2023, before 2017; three days in 2014 are known to the day.
    expect(list).toHaveTextContent('3 partly dated');
    expect(list).not.toHaveTextContent('Karimi visits Beijing');
  });

  it('names the busiest and the latest, and whose sources there are', async () => {
    const { user, store } = showDetails();
    expect(section('Latest events')).toHaveTextContent(/^Latest eventsNovember 2023/);
    expect(section('The data')).toHaveTextContent('Third parties 3Iran 2China 1');
    expect(section('The data')).toHaveTextContent('CC0-1.0');
    await user.click(within(section('Busiest')).getByRole('button', { name: 'Zhao Min' }));
    expect(store.getState().select).toBe('zhao-min');
  });
});

describe('a tie', () => {
  it('has both offices at the time, the events behind it and their sources', () => {
    showDetails('select=reza-karimi~zhao-min');
    expect(heading()).toHaveTextContent('Reza Karimi and Zhao Min');
    expect(screen.getByText('2 events').parentElement).toHaveTextContent('2 events, 2 independent sources');
    expect(screen.getByText('First').parentElement).toHaveTextContent('16 November 2014');
    expect(screen.getByText('Last').parentElement).toHaveTextContent('17 November 2014');
    const events = within(section('The events behind it')).getAllByRole('listitem');
    expect(events[0]).toHaveTextContent('Karimi at the bureau');
    expect(events[0]).toHaveTextContent('Reza KarimiIRMinister of Interior, Ministry of Interior');
    expect(events[0]).toHaveTextContent('Zhao MinCNDirector, Counter-Terrorism Bureau');
  });

  it('does not count the trip on which the two met', () => {
    showDetails('select=li-wen~reza-karimi');
    expect(screen.getByText('1 event')).toBeVisible();
  });

  it('falls with the window once that rests, and says what is left out', async () => {
    const { store } = showDetails('select=reza-karimi~zhao-min');
    act(() => store.getState().setWindow({ from: 17_000 }));
    expect(await screen.findByText('0 events')).toBeVisible();
    expect(screen.getByText('No event of the two passes the current filters.')).toBeVisible();
    expect(screen.getByText(/2 more events of the two are outside/)).toBeVisible();
  });

  it('is shown on the network by both its ends', async () => {
    const { user, fit } = showDetails('select=li-wen~reza-karimi');
    await user.click(screen.getByRole('button', { name: 'Show on network' }));
    expect(fit).toHaveBeenCalledWith(['li-wen', 'reza-karimi']);
  });

  it('between a person and its institution lists the events in which it acted for it', () => {
    showDetails('select=cn-bureau~zhao-min');
    expect(screen.getByText('3 events')).toBeVisible();
  });
});

describe('several', () => {
  it('are listed with the events that all of them share', async () => {
    const { user, store } = showDetails();
    act(() => store.getState().choose(['li-wen', 'zhao-min', 'reza-karimi']));
    expect(heading()).toHaveTextContent('3 chosen');
    const shared = section('Events that all of them share');
    expect(within(shared).getAllByRole('listitem')).toHaveLength(1);
    expect(shared).toHaveTextContent('Talks of the two ministers');
    await user.click(screen.getByRole('button', { name: 'Leave out Li Wen' }));
    expect(heading()).toHaveTextContent('2 chosen');
    expect(section('Events that all of them share')).toHaveTextContent('Karimi at the bureau');
  });
});
