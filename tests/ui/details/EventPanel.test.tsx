// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset, EventRecord, Source } from '../../../src/dataset/schema.ts';
import { tiny } from '../../fixtures/tiny.ts';
import { showDetails } from './showDetails.tsx';

const section = (name: string) =>
  screen.getByRole('heading', { level: 3, name }).closest('section') as HTMLElement;

function withEvent(id: string, given: Partial<EventRecord>): Dataset {
  return { ...tiny, events: tiny.events.map((event) => (event.id === id ? { ...event, ...given } : event)) };
}

function withSource(id: string, given: Partial<Source>): Dataset {
  return {
    ...tiny,
    sources: tiny.sources.map((source) => (source.id === id ? { ...source, ...given } : source)),
  };
}

describe('an event', () => {
  it('has two sides with the office on the day', () => {
    showDetails('select=visit-talks');
    const who = section('Who took part');
    const sides = within(who).getAllByRole('heading', { level: 4 });
    expect(sides.map((side) => side.textContent)).toEqual(['China', 'Iran']);
    expect(sides[0]?.parentElement).toHaveTextContent(
      'Li WenCNMinister of Public Security, Ministry of Public Securityhost',
    );
    expect(sides[1]?.parentElement).toHaveTextContent(
      'Reza KarimiIRMinister of Interior, Ministry of Interiorguest',
    );
  });

  it('says of an office that it is not certain', () => {
    const [, ...others] = tiny.events.find(({ id }) => id === 'call')?.participants ?? [];
    const [callee] = others;
    if (callee === undefined) throw new Error('The call has no callee.');
    showDetails('select=call', withEvent('call', { participants: [{ ...callee, unsure: true }] }));
    expect(section('Who took part')).toHaveTextContent('Vice-Premier, State Council of China (not certain)');
  });

  it('names apart those who only have other roles', () => {
    showDetails('select=call');
    expect(section('Also named')).toHaveTextContent('Evening AgencyIRreported it');
    expect(section('Also named')).toHaveTextContent('Reza KarimiIR');
    expect(section('Who took part')).not.toHaveTextContent('Reza Karimi');
  });

  it.each([
    ['visit-bureau', 'When17 November 2014On Monday 17 November 2014, by the weekday.'],
    ['visit', 'When15–17 November 2014'],
    ['forum-session', 'WhenNovember 2023Between 1 November 2023 and 30 November 2023.'],
    ['channel', 'Whenbefore 2017On 31 December 2016 at the latest.'],
    ['statement', 'Whendate unknownNo source gives a date.'],
  ])('says how well the date of %s is known', (id, said) => {
    showDetails(`select=${id}`);
    expect(screen.getByText('When').parentElement?.textContent).toBe(said);
  });

  it('has what each source says, where in it, and the way there', () => {
    showDetails('select=visit');
    const evidence = section('What the sources say');
    expect(evidence).toHaveTextContent('Dawn Daily · 16 November 2014 · China · Chinese');
    expect(evidence).toHaveTextContent('says The minister arrived on Saturday. (para 1)');
    const link = within(evidence).getAllByRole('link', { name: 'Open source' })[0];
    expect(link).toHaveAttribute('href', 'https://dawn.example/visit');
    expect(link).toHaveAttribute('target', '_blank');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  });

  it('folds a copy under the source that it repeats', () => {
    showDetails('select=visit');
    const fold = screen.getByText('1 copy of it').closest('details');
    expect(fold).not.toHaveAttribute('open');
    expect(fold).toHaveTextContent('copy of “Minister received in Beijing”');
    expect(fold).toHaveTextContent('Mirror Site');
  });

  it('has accounts that differ side by side, the one used, and why', () => {
    showDetails('select=visit-bureau');
    const [used, other] = within(section('Accounts differ')).getAllByRole('listitem');
    expect(used).toHaveTextContent(
      '17 Novemberused hereEvening Agency, Talks in BeijingWhy: Reported on the day.',
    );
    expect(other).toHaveTextContent('16 NovemberDawn Daily, Minister received in Beijing');
    expect(other).not.toHaveTextContent('used here');
    expect(section('What the sources say')).toHaveTextContent('contradicts The tour took place on Sunday.');
  });

  it('leads to the visit it belongs to, its sisters and its parts', async () => {
    const { user, store } = showDetails('select=visit-bureau');
    expect(section('Also part of it')).toHaveTextContent('Talks of the two ministers');
    await user.click(screen.getByRole('button', { name: 'Karimi visits Beijing' }));
    expect(store.getState().select).toBe('visit');
    await user.click(within(section('Its parts')).getByRole('button', { name: 'Karimi at the bureau' }));
    expect(screen.getByText('2 of 2 · parts of Karimi visits Beijing')).toBeVisible();
  });

  it('has a permanent link by its id, and says that it is background', () => {
    showDetails('select=pact');
    expect(screen.getByRole('link', { name: 'Permanent link' })).toHaveAttribute('href', '?select=pact');
    expect(screen.getByText(/^Background: it explains/)).toBeVisible();
  });
});

describe('text from the data', () => {
  it('is shown as text', () => {
    const hostile = '<img src=x onerror="alert(1)"><b>bold</b>';
    showDetails(
      'select=call',
      withEvent('call', {
        title: hostile,
        summary: hostile,
        outcomes: [hostile],
        notes: [hostile],
        dateNote: hostile,
        evidence: [{ source: 'evening-call', says: hostile, locator: hostile, stance: 'asserts' }],
      }),
    );
    expect(screen.getByRole('heading', { level: 2 })).toHaveTextContent(hostile);
    expect(document.querySelector('img, b')).toBeNull();
  });

  it.each(['javascript:alert(1)', 'data:text/html,hello', 'file:///etc/passwd', 'nonsense'])(
    'is no link where it is no web address: %s',
    (URL) => {
      showDetails('select=visit', withSource('dawn-visit', { URL }));
      const links = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
      expect(links).toEqual(['https://mirror.example/visit', '?select=visit']);
      expect(section('What the sources say')).toHaveTextContent('link left out: it is no web address');
    },
  );
});
