// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/dataset/schema.ts';
import { FilterPanel } from '../../../src/ui/filters/FilterPanel.tsx';
import { ShownLine } from '../../../src/ui/status/ShownLine.tsx';
import { showPanel } from '../../fixtures/panel.tsx';
import { tiny } from '../../fixtures/tiny.ts';

function show(search = '') {
  return showPanel(
    <>
      <FilterPanel />
      <ShownLine />
    </>,
    search,
  );
}

const shown = () => screen.getByRole('status', { name: 'Shown' });
const group = (name: string) => screen.getByRole('group', { name });
const labels = (name: string) =>
  within(group(name))
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent);

describe('the groups', () => {
  it('are named after the filters', () => {
    show();
    const names = [
      'Topic',
      'Type',
      'Country',
      'Kind',
      'Institution',
      'Place',
      'Source',
      'Side',
      'Background',
    ];
    for (const name of names) expect(group(name)).toBeVisible();
    expect(screen.getByRole('radiogroup', { name: 'Independent sources' })).toBeVisible();
  });

  it('list the values that occur, with what each would show, most frequent first', () => {
    show();
    expect(labels('Topic')).toEqual(['Security 5', 'Diplomacy 3', 'Defence 1']);
    expect(labels('Country')).toEqual(['China 8', 'Iran 8', 'Russia 1']);
  });

  it('open and close by their title', async () => {
    const { user } = show();
    expect(labels('Place')).toEqual(['Beijing 3', 'Gulf of Oman 1', 'Tehran 1']);
    await user.click(within(group('Place')).getByRole('button', { name: 'Place' }));
    expect(within(group('Place')).queryAllByRole('checkbox')).toEqual([]);
    await user.click(within(group('Place')).getByRole('button', { name: 'Place' }));
    expect(labels('Place')).toHaveLength(3);
  });

  it('stand institutions below what they are part of', () => {
    show();
    const listed = labels('Institution').map((label) => label?.replace(/ \d+$/, ''));
    const at = listed.indexOf('Ministry of Public Security');
    expect(listed[at - 1]).toBe('State Council of China');
    expect(listed[at + 1]).toBe('Counter-Terrorism Bureau');
  });
});

describe('a filter of hundreds of values', () => {
  const sources = Array.from({ length: 260 }, (_, index) => ({
    ...tiny.sources[0],
    id: `page-${index}`,
    title: `Page ${String(index).padStart(3, '0')}`,
  }));
  const dataset = {
    ...tiny,
    sources: [...tiny.sources, ...sources],
    events: tiny.events.map((event, index) =>
      index > 0
        ? event
        : {
            ...event,
            evidence: [
              ...event.evidence,
              ...sources.map(({ id }) => ({ source: id, says: 'It happened.', stance: 'asserts' as const })),
            ],
          },
    ),
  } as Dataset;

  it('shows the first, finds the others, and all when asked', async () => {
    const { user } = showPanel(<FilterPanel />, '', dataset);
    const boxes = () => within(group('Source')).getAllByRole('checkbox');
    expect(boxes()).toHaveLength(100);
    await user.type(screen.getByRole('searchbox', { name: 'Find in Source' }), 'page 259');
    expect(labels('Source')).toHaveLength(1);
    await user.clear(screen.getByRole('searchbox', { name: 'Find in Source' }));
    await user.click(within(group('Source')).getByRole('button', { name: /^Show all \d+$/ }));
    expect(boxes().length).toBeGreaterThanOrEqual(260);
    expect(within(group('Source')).queryByRole('button', { name: /^Show all/ })).toBeNull();
  });

  it('grows when it is scrolled towards its end', () => {
    showPanel(<FilterPanel />, '', dataset);
    const list = within(group('Source')).getByRole('list');
    // Without a layout everything has the height 0, which is at the end.
    fireEvent.scroll(list);
    expect(within(group('Source')).getAllByRole('checkbox')).toHaveLength(200);
  });
});

describe('choosing', () => {
  it('changes what is shown, and the counts of the other groups but not its own', async () => {
    const { user } = show();
    expect(shown()).toHaveAttribute('data-events', '8');
    await user.click(screen.getByRole('checkbox', { name: 'Defence 1' }));
    expect(shown()).toHaveTextContent('3 actors, 3 ties, 1 of 8 events');
    expect(labels('Topic')).toEqual(['Security 5', 'Diplomacy 3', 'Defence 1']);
    expect(labels('Country')).toEqual(['China 1', 'Iran 1', 'Russia 1']);
    expect(labels('Type')).toContain('Meeting 0');
    expect(screen.getByRole('button', { name: 'Topic 1 chosen' })).toBeVisible();
  });

  it('takes any of several values, in an order that stays', async () => {
    const { user } = show('?country=RU');
    const before = labels('Topic').map((label) => label?.split(' ')[0]);
    await user.click(screen.getByRole('checkbox', { name: 'Defence 1' }));
    await user.click(screen.getByRole('checkbox', { name: 'Security 0' }));
    expect(labels('Topic').map((label) => label?.split(' ')[0])).toEqual(before);
    expect(shown()).toHaveAttribute('data-events', '1');
  });

  it('takes only one, or all but one', async () => {
    const { user, store } = show('?topic=defence,security');
    await user.click(screen.getByRole('button', { name: 'Only Diplomacy' }));
    expect(store.getState().filters.topic).toEqual(['diplomacy']);
    await user.click(screen.getByRole('button', { name: 'All but Security' }));
    expect(store.getState().filters.topic).toEqual(['defence', 'diplomacy']);
  });

  it('goes from value to value by arrow', async () => {
    const { user } = show();
    screen.getByRole('checkbox', { name: 'Security 5' }).focus();
    await user.keyboard('{ArrowDown} {ArrowDown}{ArrowUp}');
    expect(screen.getByRole('checkbox', { name: 'Diplomacy 3' })).toHaveFocus();
    expect(screen.getByRole('checkbox', { name: 'Diplomacy 3' })).toBeChecked();
  });

  it('goes from a value to its shortcuts and back by arrow', async () => {
    const { user } = show();
    const box = screen.getByRole('checkbox', { name: 'Security 5' });
    box.focus();
    await user.keyboard('{ArrowRight}{ArrowRight}');
    expect(screen.getByRole('button', { name: 'All but Security' })).toHaveFocus();
    await user.keyboard('{ArrowLeft}{ArrowLeft}{ArrowLeft}');
    expect(box).toHaveFocus();
  });

  it('asks for a number of independent sources', async () => {
    const { user } = show();
    await user.click(screen.getByRole('radio', { name: '2 or more 3' }));
    expect(shown()).toHaveAttribute('data-events', '3');
    expect(screen.getByRole('radio', { name: '2 or more 3' })).toBeChecked();
  });

  it('brings background events, and the values that only they have', async () => {
    const { user } = show();
    expect(screen.queryByRole('checkbox', { name: /^Economy/ })).toBeNull();
    await user.click(screen.getByRole('checkbox', { name: 'Background events 1' }));
    expect(shown()).toHaveAttribute('data-events-total', '9');
    expect(screen.getByRole('checkbox', { name: 'Economy 1' })).toBeVisible();
  });
});

describe('clearing', () => {
  it('is there always, and says when there is nothing to clear', async () => {
    const { user } = show();
    const clear = screen.getByRole('button', { name: 'Clear filters' });
    expect(clear).toBeDisabled();
    expect(clear).toHaveAttribute('title', 'No filter is set');
    await user.click(screen.getByRole('checkbox', { name: 'Defence 1' }));
    expect(screen.getByText('1 filter in force')).toBeInTheDocument();
    await user.click(clear);
    expect(shown()).toHaveAttribute('data-events', '8');
    expect(clear).toBeDisabled();
  });
});
