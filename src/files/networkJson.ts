/** The visible network as JSON, for programs: records as the dataset has them, and the ties made of them. */
import type { Network } from '../network/network.ts';
import type { Question, Tie, Visible } from '../network/types.ts';
import { windowInWords } from '../words/dates.ts';
import { filtersInWords } from '../words/filters.ts';
import type { Words } from '../words/words.ts';

export interface NetworkJsonInput {
  readonly network: Network;
  readonly question: Question;
  readonly visible: Visible;
  readonly words: Words;
  /** The query of the view's address, without a question mark: it opens this view again. */
  readonly address: string;
}

/** One JSON text, indented, ending with a line feed. Events keep all their participants and evidence. */
export function networkJson({ network, question, visible, words, address }: NetworkJsonInput): string {
  const { title, version, compiled, licence, sha256 } = network.dataset.meta;
  const events = visible.events.flatMap((number) => network.events[number] ?? []);
  const cited = new Set(events.flatMap(({ values }) => [...values.source]));
  const file = {
    format: 'entente-network',
    version: 1,
    meta: { title, version, compiled, licence, sha256 },
    question: {
      address,
      lens: question.lens,
      ties: question.ties,
      window: windowInWords(question.window, words.dates),
      filters: filtersInWords(question, network, words),
    },
    counts: {
      ...visible.ledger,
      events: events.length,
      actors: visible.actors.size,
      ties: visible.ties.size,
    },
    actors: [...visible.actors.keys()].flatMap((id) => network.actors.get(id) ?? []),
    events: events.map(({ event }) => event),
    ties: [...visible.ties.values()].map((tie) => tieRecord(network, tie)),
    officeTies: [...visible.officeTies.values()].map((tie) => tieRecord(network, tie)),
    sources: network.dataset.sources.filter(({ id }) => cited.has(id)),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

function tieRecord(network: Network, { a, b, events, independentSources }: Tie) {
  return {
    a,
    b,
    weight: events.length,
    independentSources,
    events: events.flatMap((number) => network.events[number]?.event.id ?? []),
  };
}
