/** What the dataset says of its own changes against what it holds. */
import { describe, expect, it } from 'vitest';
import { dataset } from './published.ts';

const { version, compiled, changelog } = dataset.meta;
const first = changelog.at(-1);
const later = changelog.slice(0, -1).flatMap(({ changes }) => changes);

/** Records that the first version had: it lists no ids, for it added everything. */
const ADDED_LATER = new Set(later.filter(({ kind }) => kind === 'added').flatMap(({ ids = [] }) => ids));

const records = [
  ...dataset.events,
  ...dataset.actors,
  ...dataset.places,
  ...dataset.topics,
  ...dataset.eventTypes,
  ...dataset.absences,
];

describe('the changelog', () => {
  it('ends with the version of the data, newest first', () => {
    expect(changelog[0]).toMatchObject({ version, date: compiled });
    const dates = changelog.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  it('names only records that exist, but for what was withdrawn', () => {
    const ids = new Set(records.map(({ id }) => id));
    const named = later.filter(({ kind }) => kind !== 'withdrawn').flatMap(({ ids: these = [] }) => these);
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('names every record that came after the first version', () => {
    // 0.1.0 had 55 events; one of background came with 1.0.0 and is listed.
    const unnamed = dataset.events.filter(({ id }) => !ADDED_LATER.has(id));
    expect(unnamed).toHaveLength(55);
    expect(dataset.absences.filter(({ id }) => !ADDED_LATER.has(id))).toEqual([]);
    expect(dataset.actors.filter(({ id }) => !ADDED_LATER.has(id))).toHaveLength(129);
    expect(first?.version).toBe('0.1.0');
  });

  it('names no record as added twice', () => {
    const added = later.filter(({ kind }) => kind === 'added').flatMap(({ ids = [] }) => ids);
    expect(new Set(added).size).toBe(added.length);
  });
});
