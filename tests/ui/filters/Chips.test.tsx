// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Chips } from '../../../src/ui/filters/Chips.tsx';
import { ShownLine } from '../../../src/ui/status/ShownLine.tsx';
import { showPanel } from '../../fixtures/panel.tsx';

function show(search: string) {
  return showPanel(
    <>
      <Chips />
      <ShownLine />
    </>,
    search,
  );
}

const shownEvents = () => screen.getByRole('status', { name: 'Shown' }).dataset['events'];
const chip = (name: RegExp) => screen.getByRole('button', { name });

describe('a chip', () => {
  it('names its values and how many events it alone hides', () => {
    show('?topic=defence,diplomacy&to=2017');
    // Until 2017 there are four dated events, two of them diplomacy; of all years there are four of the topics.
    expect(chip(/^Topic: Defence, Diplomacy/)).toHaveTextContent('hides 2');
    expect(chip(/^Time: until 2017/)).toHaveTextContent('hides 2');
    expect(shownEvents()).toBe('2');
  });

  it('can be switched off in place and on again', async () => {
    const { user } = show('?topic=defence');
    await user.click(chip(/^Topic: Defence/));
    expect(shownEvents()).toBe('8');
    expect(chip(/^Topic: Defence/)).toHaveAttribute('aria-pressed', 'false');
    await user.click(chip(/^Topic: Defence/));
    expect(shownEvents()).toBe('1');
    expect(chip(/^Topic: Defence/)).toHaveAttribute('aria-pressed', 'true');
  });

  it('can be removed, switched on or off', async () => {
    const { user, store } = show('?topic=defence&sources=2');
    await user.click(chip(/^At least 2/));
    await user.click(chip(/^Remove: At least 2/));
    expect(store.getState().switchedOff).toEqual({});
    expect(shownEvents()).toBe('1');
    await user.click(chip(/^Remove: Topic/));
    expect(shownEvents()).toBe('8');
    expect(screen.queryByRole('list')).toBeNull();
  });

  it('of kinds counts actors', () => {
    show('?kind=person');
    expect(chip(/^Kind: Person/)).toHaveTextContent(/hides \d+ actors/);
  });

  it('stands for a window that is switched off', async () => {
    const { user, store } = show('?from=2018&to=2019');
    await user.click(chip(/^Time: 2018 to 2019/));
    expect(store.getState().window).toEqual({});
    expect(within(screen.getByRole('list')).getByText('off')).toBeVisible();
    await user.click(chip(/^Time: 2018 to 2019/));
    expect(store.getState().window.from).toBeDefined();
  });
});
