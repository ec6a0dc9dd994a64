// @vitest-environment jsdom
import { screen, within } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Column } from '../../../src/ui/table/columns.ts';
import { DataTable } from '../../../src/ui/table/DataTable.tsx';
import { PAGE, pageOf, WHOLE } from '../../../src/ui/table/pages.ts';
import { showPanel } from '../../fixtures/panel.tsx';

interface Row {
  readonly id: string;
  readonly events: number;
}

const columns: readonly Column<Row>[] = [
  { key: 'id', title: 'Name', content: 'text', names: true, cell: ({ id }) => id },
  { key: 'events', title: 'Events', content: 'count', cell: ({ events }) => events },
];

function show(count: number) {
  const rows = Array.from({ length: count }, (_, index) => ({ id: `row ${index}`, events: index }));
  return showPanel(
    <DataTable
      name="Things"
      rows={rows}
      columns={columns}
      idOf={({ id }) => id}
      initially={{ key: 'events', direction: 'descending' }}
    />,
  );
}

const table = () => screen.getByRole('table', { name: 'Things' });
const listed = () =>
  within(table())
    .getAllByRole('rowheader')
    .map(({ textContent }) => textContent);
const named = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, at) => `row ${from + Math.sign(to - from) * at}`);

describe('a table', () => {
  it('of some thousand rows has all of them', () => {
    show(WHOLE);
    expect(listed()).toEqual(named(WHOLE - 1, 0));
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(table()).not.toHaveAttribute('aria-rowcount');
  });

  it('of more says which rows are listed, and leads to the others', async () => {
    const count = 2 * WHOLE + 1;
    const { user } = show(count);
    const press = (name: string) => user.click(screen.getAllByRole('button', { name })[0] as HTMLElement);
    expect(listed()).toEqual(named(count - 1, count - PAGE));
    expect(table()).toHaveAttribute('aria-rowcount', String(count + 1));
    const [said] = screen.getAllByRole('navigation', { name: 'Rows of Things' });
    expect(said).toHaveTextContent('Rows 1 to 200 of 4,001 are listed.');
    await press('Next rows');
    expect(listed()).toEqual(named(count - 1 - PAGE, count - 2 * PAGE));
    expect(within(table()).getAllByRole('row')[1]).toHaveAttribute('aria-rowindex', String(PAGE + 2));
    await press('Last rows');
    expect(listed()).toEqual(['row 0']);
    expect(screen.getAllByRole('button', { name: 'Next rows' })[0]).toBeDisabled();
    await press('Previous rows');
    expect(listed()).toHaveLength(PAGE);
  });

  it('is sorted as a whole, and begins anew with its first rows', async () => {
    const { user } = show(WHOLE + 1);
    await user.click(screen.getAllByRole('button', { name: 'Last rows' })[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Events' }));
    expect(listed()).toEqual(named(0, PAGE - 1));
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(listed()[2]).toBe('row 2');
  });
});

test('the pages of a table hold every row once', () => {
  fc.assert(
    fc.property(fc.nat(30_000), fc.integer({ min: -5, max: 200 }), (rows, asked) => {
      const { count } = pageOf(rows, asked);
      const pages = Array.from({ length: count }, (_, place) => pageOf(rows, place));
      expect(pages[0]?.from).toBe(0);
      expect(pages.at(-1)?.to).toBe(rows);
      for (const [place, page] of pages.entries()) {
        if (place > 0) expect(page.from).toBe(pages[place - 1]?.to);
        expect(page.to - page.from).toBeLessThanOrEqual(WHOLE);
      }
      expect(pages).toContainEqual(pageOf(rows, asked));
    }),
  );
});
