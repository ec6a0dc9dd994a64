// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { runPlayback } from '../../../src/store/playback.ts';
import { Timeline } from '../../../src/ui/timeline/Timeline.tsx';
import { windowInWords } from '../../../src/words/dates.ts';
import { fakeClock } from '../../fixtures/fakeClock.ts';
import { showPanel } from '../../fixtures/panel.tsx';

const show = (search = '') => showPanel(<Timeline />, search);
const thumb = (name: 'Window start' | 'Window end') => screen.getByRole('slider', { name });
const stand = () =>
  ['Window start' as const, 'Window end' as const].map((name) => thumb(name).getAttribute('aria-valuetext'));

describe('the handles', () => {
  it('stand at the ends of the data when no window is set', () => {
    show();
    expect(stand()).toEqual(['1 January 2014', '31 December 2023']);
    const start = thumb('Window start');
    expect(start).toHaveAttribute('aria-valuenow', start.getAttribute('aria-valuemin') ?? '');
    expect(start).toHaveAttribute('aria-valuemax', thumb('Window end').getAttribute('aria-valuenow') ?? '');
  });

  it.each([
    ['Window start', '{ArrowRight}', '1 June 2018', '31 May 2020'],
    ['Window start', '{ArrowLeft}', '1 April 2018', '31 May 2020'],
    ['Window start', '{ArrowUp}', '1 June 2018', '31 May 2020'],
    ['Window start', '{PageUp}', '1 May 2019', '31 May 2020'],
    ['Window start', '{PageDown}', '1 May 2017', '31 May 2020'],
    ['Window start', '{Home}', '1 January 2014', '31 May 2020'],
    ['Window start', '{End}', '31 May 2020', '31 May 2020'],
    ['Window end', '{ArrowRight}', '1 May 2018', '30 June 2020'],
    ['Window end', '{ArrowDown}', '1 May 2018', '30 April 2020'],
    ['Window end', '{PageDown}', '1 May 2018', '31 May 2019'],
    ['Window end', '{Home}', '1 May 2018', '1 May 2018'],
    ['Window end', '{End}', '1 May 2018', '31 December 2023'],
    ['Window end', 'x', '1 May 2018', '31 May 2020'],
  ] as const)('%s on %s: from %s to %s', async (name, key, from, to) => {
    const { user } = show('from=2018-05&to=2020-05');
    thumb(name).focus();
    await user.keyboard(key);
    expect(stand()).toEqual([from, to]);
  });

  it('take a held key as one movement', () => {
    const { store } = show();
    fireEvent.keyDown(thumb('Window start'), { key: 'ArrowRight' });
    expect(store.getState().continuous).toBe(false);
    fireEvent.keyDown(thumb('Window start'), { key: 'ArrowRight', repeat: true });
    expect(store.getState().continuous).toBe(true);
  });
});

describe('the line of counts', () => {
  it('keeps room for whatever a drag will say', () => {
    const { store } = show('from=2018-05&to=2020-05');
    const line = () => screen.getByText(/ in the window for certain/).parentElement;
    const [said, room] = [line()?.textContent, line()?.dataset['widest']];
    act(() => store.getState().setWindow({ from: 16_000, to: 16_500 }, { continuous: true }));
    expect(line()?.textContent).not.toBe(said);
    expect(line()?.dataset['widest']).toBe(room);
    expect(room?.length).toBeGreaterThanOrEqual(
      Math.max(said?.length ?? 0, line()?.textContent?.length ?? 0),
    );
  });
});

describe('the hand', () => {
  /** The line is a thousand pixels wide, so that ten years are a hundred each. */
  function showLine(search = '') {
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1000, 80));
    vi.spyOn(globalThis, 'requestAnimationFrame').mockImplementation((paint) => {
      paint(0);
      return 0;
    });
    return show(search);
  }
  const drag = (element: Element, from: number, to: number) => {
    fireEvent.pointerDown(element, { clientX: from, button: 0, pointerId: 1 });
    fireEvent.pointerMove(element, { clientX: to, buttons: 1, pointerId: 1 });
    fireEvent.pointerUp(element, { clientX: to, pointerId: 1 });
  };
  const ground = () => thumb('Window start').parentElement as HTMLElement;

  it('drags a handle, as steps of one movement', () => {
    const { store } = showLine();
    drag(thumb('Window start'), 0, 451);
    expect(stand()).toEqual(['1 July 2018', '31 December 2023']);
    expect(store.getState().continuous).toBe(true);
  });

  it('draws a window on the ground when none is set', () => {
    showLine();
    drag(ground(), 105, 195);
    expect(stand()).toEqual(['1 January 2015', '31 December 2015']);
  });

  it('moves the window by its middle', () => {
    showLine('from=2015&to=2016');
    drag(ground(), 200, 300);
    expect(stand()).toEqual(['1 January 2016', '31 December 2017']);
  });

  it('zooms into the bar that is clicked', () => {
    showLine();
    drag(ground(), 454, 454);
    expect(stand()).toEqual(['1 July 2018', '31 July 2018']);
  });

  it('resets one end by a double click on its handle, both on the window', () => {
    showLine('from=2015&to=2016');
    for (let press = 0; press < 2; press += 1) {
      fireEvent.pointerDown(thumb('Window end'), { clientX: 300, button: 0, pointerId: 1 });
      fireEvent.pointerUp(thumb('Window end'), { clientX: 300, pointerId: 1 });
    }
    fireEvent.doubleClick(ground());
    expect(stand()).toEqual(['1 January 2015', '31 December 2023']);
    drag(ground(), 500, 500);
    fireEvent.doubleClick(ground());
    expect(stand()).toEqual(['1 January 2014', '31 December 2023']);
  });

  it('shows all years by a double click on a bar, though the first click brings a handle under the second', () => {
    showLine('from=2015&to=2016');
    drag(ground(), 250, 250);
    fireEvent.pointerDown(thumb('Window end'), { clientX: 250, button: 0, pointerId: 1 });
    fireEvent.pointerUp(thumb('Window end'), { clientX: 250, pointerId: 1 });
    fireEvent.doubleClick(ground());
    expect(stand()).toEqual(['1 January 2014', '31 December 2023']);
  });

  it('is told what a bar holds', () => {
    showLine();
    fireEvent.pointerMove(ground(), { clientX: 87, pointerType: 'mouse' });
    expect(screen.getByText('November 2014: 3 events')).toBeVisible();
    expect(screen.getByText('Meeting 2, Visit 1')).toBeVisible();
    expect(screen.getByText('3 sources issued')).toBeVisible();
  });
});

describe('typed dates', () => {
  const field = (name: 'From' | 'To') => screen.getByRole('textbox', { name });

  it('set the window; a month stands for its first or last day', async () => {
    const { user, store } = show();
    await user.type(field('From'), '2018-05{Enter}');
    await user.type(field('To'), '2020-02{Tab}');
    expect(windowInWords(store.getState().window)).toBe('from 1 May 2018 to 29 February 2020');
    expect(field('To')).toHaveValue('2020-02-29');
  });

  it('are opened by emptying the field', async () => {
    const { user, store } = show('from=2018&to=2019');
    await user.clear(field('From'));
    await user.keyboard('{Enter}');
    expect(windowInWords(store.getState().window)).toBe('until 2019');
  });

  it('say in place what is wrong, and change nothing', async () => {
    const { user, store } = show('from=2018');
    await user.clear(field('From'));
    await user.type(field('From'), 'May 2018{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('Write a day, a month or a year');
    expect(field('From')).toBeInvalid();
    expect(field('From')).toHaveAccessibleDescription(/Write a day/);
    expect(windowInWords(store.getState().window)).toBe('from 2018');
    await user.keyboard('{Escape}');
    expect(field('From')).toHaveValue('2018-01-01');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('may be moved past where the window stood, one field after the other', async () => {
    const { user, store } = show('from=2015&to=2016');
    await user.clear(field('From'));
    await user.type(field('From'), '2020{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('The start lies after the end.');
    await user.clear(field('To'));
    await user.type(field('To'), '2021{Enter}');
    expect(windowInWords(store.getState().window)).toBe('2020 to 2021');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('what stands around the bars', () => {
  it.each(['', 'from=2018', 'from=2014-11-16&to=2018-05&dates=certain', 'topic=security&to=2020'])(
    'counts what the window holds and leaves out: %s',
    (search) => {
      const { store, selectors } = show(search);
      const { certain, possible, undated, outside } = selectors.visible(store.getState()).ledger;
      const line = `${certain} in the window for certain, ${possible} possibly, ${undated} undated, ${outside} outside`;
      expect(screen.getByText(line)).toBeVisible();
    },
  );

  it('sets years and how dates count', async () => {
    const { user, store } = show();
    await user.selectOptions(screen.getByRole('combobox', { name: 'Years' }), '2018');
    expect(stand()).toEqual(['1 January 2018', '31 December 2018']);
    await user.click(screen.getByRole('checkbox', { name: 'Certain dates only' }));
    await user.click(screen.getByRole('checkbox', { name: 'Show undated' }));
    expect(store.getState()).toMatchObject({ dates: 'certain', undated: true });
    await user.selectOptions(screen.getByRole('combobox', { name: 'Years' }), 'All years');
    expect(store.getState().window).toEqual({});
  });

  it('shows bars by year or by month', async () => {
    const { user } = show();
    expect(screen.getByRole('img', { name: 'Events by month, 2014 to 2023' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'By year' }));
    expect(screen.getByRole('img', { name: 'Events by year, 2014 to 2023' })).toBeVisible();
  });

  it('plays and pauses', async () => {
    const { user, session } = show('from=2014&to=2014');
    const clock = fakeClock();
    const stop = runPlayback(session, clock);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Speed' }), 'Slow');
    await user.selectOptions(screen.getByRole('combobox', { name: 'How the window plays' }), 'Growing');
    await user.click(screen.getByRole('button', { name: 'Play' }));
    act(() => clock.pass(1000));
    expect(stand()).toEqual(['1 January 2014', '31 March 2015']);
    await user.click(screen.getByRole('button', { name: 'Pause' }));
    act(() => clock.pass(5000));
    expect(stand()).toEqual(['1 January 2014', '31 March 2015']);
    expect(screen.getByRole('button', { name: 'Play' })).toBeVisible();
    stop();
  });
});
