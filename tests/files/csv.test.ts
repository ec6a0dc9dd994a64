import { csvParseRows } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../src/dataset/day.ts';
import type { Dataset } from '../../src/dataset/schema.ts';
import { absencesCsv, actorsCsv, eventsCsv, officeTiesCsv, tiesCsv } from '../../src/files/csv.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_QUESTION } from '../../src/network/question.ts';
import type { Question } from '../../src/network/types.ts';
import { visible } from '../../src/network/visible.ts';
import { tinyWithAbsences } from '../fixtures/absences.ts';
import { tiny } from '../fixtures/tiny.ts';

type Write = typeof eventsCsv;

/** Rows as a spreadsheet reads them, each as heading to cell. */
function table(write: Write, change: Partial<Question> = {}, dataset: Dataset = tiny) {
  const network = indexDataset(dataset);
  const seen = visible(network, { ...OPEN_QUESTION, ...change });
  const text = write(network, seen);
  const [headings = [], ...rows] = csvParseRows(text.slice(1));
  const records = rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ''])),
  );
  return { text, seen, records };
}

describe('the tables', () => {
  it('begin with a byte order mark and end every line with CR LF', () => {
    const { text } = table(eventsCsv);
    expect(text.startsWith('\uFEFFid,title,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  it.each<Partial<Question>>([{}, { lens: 'people' }, { lens: 'institutions' }, { lens: 'events' }])(
    'have exactly what is visible under %o',
    (change) => {
      const { seen } = table(eventsCsv, change);
      expect(table(eventsCsv, change).records).toHaveLength(seen.events.length);
      expect(table(actorsCsv, change).records.map(({ id }) => id)).toEqual([...seen.actors.keys()]);
      expect(table(tiesCsv, change).records.map(({ a_id, b_id }) => `${a_id}~${b_id}`)).toEqual([
        ...seen.ties.keys(),
      ]);
      expect(table(officeTiesCsv, change).records).toHaveLength(seen.officeTies.size);
    },
  );

  it('say how an event stands to the window, and leave open ends empty', () => {
    const { records } = table(eventsCsv, { window: { to: dayOf(2014, 11, 16) ?? 0 }, undated: true });
    const row = (id: string) => records.find((record) => record['id'] === id);
    expect(row('visit')).toMatchObject({ in_window: 'possible', earliest: '2014-11-15' });
    expect(row('channel')).toMatchObject({ date: '../2016', earliest: '', in_window: 'possible' });
    expect(row('statement')).toMatchObject({ date: '', in_window: 'undated' });
  });

  it('name the events behind a tie', () => {
    const { records } = table(tiesCsv, { lens: 'people' });
    const tie = records.find(({ a_id, b_id }) => a_id === 'li-wen' && b_id === 'reza-karimi');
    expect(tie).toMatchObject({ events: '1', event_ids: 'visit-talks' });
  });

  it('list what was looked for and not found: all that meets the window, and what has no date', () => {
    const write: Write = (network, { question }) => absencesCsv(network, question.window);
    const { records } = table(write, { window: { from: dayOf(2015, 8, 1) ?? 0 } }, tinyWithAbsences);
    expect(records.map(({ id, in_window }) => [id, in_window])).toEqual([
      ['school', 'possible'],
      ['envoy', 'certain'],
      ['liaison', 'undated'],
    ]);
    const [ufa] = table(write, {}, tinyWithAbsences).records.filter(({ id }) => id === 'ufa');
    expect(ufa).toMatchObject({
      date: '2015-07-08/2015-07-10',
      latest: '2015-07-10',
      finding: 'nothing-found',
      actor_ids: 'li-wen; reza-karimi',
      source_ids: 'dawn-visit; wire-pact',
      source_urls: 'https://dawn.example/visit',
    });
  });

  it.each(['=1+1', '+1', '-1', '@x', '\tx', '\rx', '=HYPERLINK("http://x","a, b")'])(
    'make no formula of %j',
    (title) => {
      const events = tiny.events.map((event) => ({ ...event, title }));
      const { records } = table(eventsCsv, {}, { ...tiny, events });
      expect(records[0]?.['title']).toBe(`'${title}`);
      expect(records.flatMap(Object.values).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    },
  );

  it('keep commas, quotes and line breaks within a cell', () => {
    const title = 'A "talk", in\ntwo lines';
    const events = tiny.events.map((event) => ({ ...event, title }));
    expect(table(eventsCsv, {}, { ...tiny, events }).records[0]?.['title']).toBe(title);
  });
});
