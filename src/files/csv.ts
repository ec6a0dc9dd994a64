/**
 * Tables as CSV: exactly what is visible, as RFC 4180 has it, with a byte order mark so that spreadsheets
 * read it as UTF-8.
 */
import { type Day, isoOf } from '../dataset/day.ts';
import { absenceRows } from '../network/absenceRows.ts';
import { standingOf } from '../network/ledger.ts';
import type { Network } from '../network/network.ts';
import { actorRows, eventRows, officeTieRows, type TieRow, tieRows } from '../network/rows.ts';
import type { Visible, Window } from '../network/types.ts';
import { rfc4180 } from './rfc4180.ts';

type Cell = string | number | undefined;

/** A column: its heading and what a row has in it. */
type Column<Row> = readonly [heading: string, cell: (row: Row) => Cell];

const BYTE_ORDER_MARK = '\uFEFF';

/** Between the items of a list in one cell; names have commas in them. */
const LIST = '; ';

/** One row per visible event, in order of date, undated last. */
export function eventsCsv(network: Network, visible: Visible): string {
  return toCsv(eventRows(network, visible), [
    ['id', ({ id }) => id],
    ['title', ({ title }) => title],
    ['type', ({ type }) => type],
    ['date', ({ entry }) => entry.event.date],
    ['earliest', ({ entry }) => entry.event.lo],
    ['latest', ({ entry }) => entry.event.hi],
    ['in_window', ({ entry }) => standingOf(entry, visible.question.window)],
    ['place', ({ place }) => place],
    ['topics', ({ topics }) => topics.join(LIST)],
    ['actors', ({ actors }) => actors.map(({ name }) => name).join(LIST)],
    ['actor_ids', ({ actors }) => actors.map(({ id }) => id).join(LIST)],
    ['summary', ({ entry }) => entry.event.summary],
    ['independent_sources', ({ sources }) => sources],
    ['source_ids', ({ entry }) => [...entry.values.source].join(LIST)],
    ['source_urls', ({ entry }) => urlsOf(network, entry.values.source).join(LIST)],
  ]);
}

/** One row per visible actor. */
export function actorsCsv(network: Network, visible: Visible): string {
  return toCsv(actorRows(network, visible), [
    ['id', ({ id }) => id],
    ['name', ({ name }) => name],
    ['kind', ({ kind }) => kind],
    ['country', ({ country }) => country],
    ['other_names', ({ actor }) => actor.names.map(({ value }) => value).join(LIST)],
    ['events', ({ events }) => events],
    ['ties', ({ ties }) => ties],
    ['first', ({ first }) => isoOrNothing(first)],
    ['last', ({ last }) => isoOrNothing(last)],
    ['wikidata', ({ actor }) => actor.wikidata],
  ]);
}

/** One row per visible tie; in the lens `events` per joint between an event and an actor. */
export function tiesCsv(network: Network, visible: Visible): string {
  return toCsv(tieRows(network, visible), tieColumns(network));
}

/** One row per visible office tie, from a person to the institution it acted for. */
export function officeTiesCsv(network: Network, visible: Visible): string {
  return toCsv(officeTieRows(network, visible), tieColumns(network));
}

/** One row per absence that meets the window, in order of date, undated last. No filter applies to them. */
export function absencesCsv(network: Network, window: Window): string {
  return toCsv(absenceRows(network, window), [
    ['id', ({ id }) => id],
    ['title', ({ title }) => title],
    ['date', ({ entry }) => entry.absence.date],
    ['earliest', ({ entry }) => entry.absence.lo],
    ['latest', ({ entry }) => entry.absence.hi],
    ['in_window', ({ entry }) => standingOf(entry, window)],
    ['finding', ({ finding }) => finding],
    ['actors', ({ actors }) => actors.map(({ name }) => name).join(LIST)],
    ['actor_ids', ({ actors }) => actors.map(({ id }) => id).join(LIST)],
    ['note', ({ note }) => note],
    ['source_ids', ({ entry }) => entry.sources.map(({ id }) => id).join(LIST)],
    ['source_urls', ({ entry }) => entry.sources.flatMap(({ URL }) => URL ?? []).join(LIST)],
  ]);
}

function tieColumns(network: Network): readonly Column<TieRow>[] {
  return [
    ['a_id', ({ tie }) => tie.a],
    ['a', ({ a }) => a],
    ['b_id', ({ tie }) => tie.b],
    ['b', ({ b }) => b],
    ['events', ({ events }) => events],
    ['independent_sources', ({ sources }) => sources],
    ['first', ({ first }) => isoOrNothing(first)],
    ['last', ({ last }) => isoOrNothing(last)],
    ['event_ids', ({ tie }) => tie.events.map((number) => network.events[number]?.event.id).join(LIST)],
  ];
}

function toCsv<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const lines = [
    columns.map(([heading]) => heading),
    ...rows.map((row) => columns.map(([, cell]) => defused(cell(row)))),
  ];
  return `${BYTE_ORDER_MARK}${rfc4180(lines)}`;
}

/** Text that a spreadsheet would run as a formula gets an apostrophe before it, which makes it text. */
function defused(cell: Cell): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' && /^[=+\-@\t\r\n＝＋－＠]/.test(cell) ? `'${cell}` : String(cell);
}

function urlsOf(network: Network, sources: ReadonlySet<string>): readonly string[] {
  return [...sources].flatMap((id) => network.sources.get(id)?.URL ?? []);
}

function isoOrNothing(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : isoOf(day);
}
