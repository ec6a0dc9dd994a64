/** The figures as Markdown. */
import type { Network } from '../../network/network.ts';
import { countryName } from '../../words/countries.ts';
import { filters } from '../../words/en/filters.ts';
import { type Figures, figuresOf } from './figures.ts';
import type { YearRow } from './years.ts';

type Alignment = 'left' | 'right';

/** What the README shows between its markers, ending with a line feed. */
export function figuresText(network: Network): string {
  const figures = figuresOf(network);
  const { version, compiled } = network.dataset.meta;
  const parts = [
    `**Figures of data version ${inline(version)}, compiled ${compiled}** (written by \`npm run data\`). Everything is counted as the app counts when it opens: all years, without background, which has a column of its own.`,
    eventsText(network, figures),
    actorsText(figures),
    evidenceText(figures),
    sourcesText(figures),
  ];
  return `${parts.join('\n\n')}\n`;
}

function eventsText({ types: labels }: Network, { events, background, years }: Figures): string {
  const { types, rows } = years;
  const others = rows.some(({ otherTypes }) => otherTypes > 0);
  const headings = [
    'Year',
    ...types.map((type) => labels.get(type)?.label ?? type),
    ...(others ? ['Other types'] : []),
    'All',
    'Background',
  ];
  const lines = rows.map((row) => [
    yearName(row.year),
    ...row.ofType.map(countOrDot),
    ...(others ? [countOrDot(row.otherTypes)] : []),
    countOrDot(row.all),
    countOrDot(row.background),
  ]);
  return `**Events.** ${events} events, and ${background} of background. An event counts in the year in which it began (or ended, where its beginning is open); a visit and each meeting on it are events of their own.

${markdownTable(headings, lines)}`;
}

function yearName(year: YearRow['year']): string {
  if (typeof year === 'number') return String(year);
  return { other: 'Other years', undated: 'Undated', all: 'All' }[year];
}

function actorsText({ kinds, unseen, connected }: Figures): string {
  const all = kinds.reduce((sum, [, count]) => sum + count, 0);
  const headings = [...kinds.map(([kind]) => filters.kinds[kind]), 'All'];
  const counts = [...kinds.map(([, count]) => String(count)), String(all)];
  return `**Actors.** Counted are those who took part in one of these events in a role that makes a tie, and institutions for which somebody did. ${unseen} more are in the file: of background alone, or in no such role.

${markdownTable(headings, [counts], 'right')}

The best connected. *Tied with* counts the actors of other countries (or of none) with which an actor took part in one of these events, *Events* the events in which it took part itself or was acted for.

${markdownTable(
  ['Actor', 'Tied with', 'Events'],
  connected.map(({ name, ties, events }) => [name, String(ties), String(events)]),
)}`;
}

function evidenceText({ events, severalSources, sides }: Figures): string {
  const lines = [`- ${share(severalSources, events)} have evidence from two or more independent sources.`];
  if (sides !== undefined) {
    const [left, right] = [countryName(sides.left), countryName(sides.right)];
    lines.push(
      `- ${share(sides.both, events)} have evidence from a source of each side, ${left} and ${right}.`,
      `- ${share(sides.neither, events)} rest on third parties alone, with no source of either side.`,
    );
  }
  return `**Evidence.** Copies of one dispatch are one independent source. A source counts for an event whatever its stance.

${lines.join('\n')}`;
}

function sourcesText({ sources }: Figures): string {
  const sum = (count: (row: Figures['sources'][number]) => number): number =>
    sources.reduce((total, row) => total + count(row), 0);
  const lines = sources.map(({ side, sources: all, independent, cited }) => [
    countryName(side),
    String(all),
    String(independent),
    String(cited),
  ]);
  lines.push([
    'All',
    String(sum((row) => row.sources)),
    String(sum(({ independent }) => independent)),
    String(sum(({ cited }) => cited)),
  ]);
  return `**Sources.** By the side of the publisher: all in the file; those left when copies of one dispatch are one, which has the side of the original; and those of them behind the events counted above.

${markdownTable(['Side', 'Sources', 'Independent', 'Behind these events'], lines)}`;
}

/** "12 of 28 events (43 %)". */
function share(part: number, all: number): string {
  return all === 0 ? '0 of 0 events' : `${part} of ${all} events (${Math.round((100 * part) / all)} %)`;
}

function countOrDot(count: number): string {
  return count === 0 ? '·' : String(count);
}

/** The first column on the left unless told otherwise, numbers on the right. */
function markdownTable(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  first: Alignment = 'left',
): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(inline).join(' | ')} |`;
  const rule = headings.map((_, index) => (index === 0 && first === 'left' ? '---' : '---:'));
  return [line(headings), `|${rule.join('|')}|`, ...rows.map(line)].join('\n');
}

/** Text of the data as text of Markdown: nothing in it is a mark. */
function inline(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ');
}
