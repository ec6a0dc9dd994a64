/** What a figure or a file says about itself, so that it can stand alone. */
import { facetValues } from '../network/facetValues.ts';
import type { Network } from '../network/network.ts';
import { isSet } from '../network/question.ts';
import type { Question, Visible } from '../network/types.ts';
import { dateInWords, windowInWords } from '../words/dates.ts';
import { filtersInWords } from '../words/filters.ts';
import type { Words } from '../words/words.ts';

export interface Caption {
  /** Of the dataset. */
  readonly title: string;
  /** "2018 to 2020". */
  readonly window: string;
  /** "Topic: Narcotics or Arms"; one phrase each, none where nothing is filtered. */
  readonly filters: readonly string[];
  /** "45 of 266 events, 63 actors, 120 ties". */
  readonly counts: string;
  /** Whether undated events are in it or left out; absent where there are none. */
  readonly undated?: string;
  /** "Sources: 5 documents, 41 pages; CN 12, IR 20, third 14", of the visible events. */
  readonly sources: string;
  /** Title, version, date and licence of the data. */
  readonly data: string;
}

export function captionOf(network: Network, question: Question, visible: Visible, words: Words): Caption {
  const { title, version, compiled, licence } = network.dataset.meta;
  const { exporting } = words;
  const undated = undatedInWords(question, visible, words);
  return {
    title,
    window: windowInWords(question.window, words.dates),
    filters: filtersInWords(question, network, words),
    counts: exporting.counts(
      visible.events.length,
      visible.ledger.considered,
      visible.actors.size,
      visible.ties.size,
    ),
    ...(undated !== undefined && { undated }),
    sources: sourcesInWords(network, visible, words),
    data: exporting.data(title, version, dateInWords(compiled, words.dates), licence),
  };
}

/** With no window set, undated events are among the others and need no mention. */
function undatedInWords(question: Question, { ledger }: Visible, { exporting }: Words): string | undefined {
  if (ledger.undated === 0 || !isSet(question.window)) return undefined;
  return question.undated
    ? exporting.undatedIncluded(ledger.undated)
    : exporting.undatedLeftOut(ledger.undated);
}

function sourcesInWords(network: Network, visible: Visible, { exporting }: Words): string {
  const cited = new Set(
    visible.events.flatMap((number) => [...(network.events[number]?.values.source ?? [])]),
  );
  const sources = [...cited].flatMap((id) => network.sources.get(id) ?? []);
  const pages = sources.filter(({ type }) => type === 'webpage' || type === 'post').length;
  const sides = facetValues(network, 'side').flatMap((side) => {
    const count = sources.filter((source) => source.side === side).length;
    return count > 0 ? [exporting.side(side, count)] : [];
  });
  return exporting.sources(sources.length - pages, pages, sides);
}
