/**
 * What is visible, reckoned the slow and obvious way: plain loops over the records of a dataset file, none of
 * the product's code. The product must agree with it on every dataset and every question.
 */
import { Lookups } from './lookups.ts';
import { FACETS, type Facet, type PlainQuestion, readQuery } from './query.ts';
import type { DatasetRecord, EventRecord } from './records.ts';

export interface Reckoning {
  readonly considered: number;
  readonly certain: number;
  readonly possible: number;
  readonly outside: number;
  readonly undated: number;
  /** Ids, sorted. */
  readonly events: readonly string[];
  readonly actors: readonly string[];
  /** `a~b` to the sorted ids of the events that count. */
  readonly ties: Readonly<Record<string, readonly string[]>>;
  readonly officeTies: Readonly<Record<string, readonly string[]>>;
}

/** The whole answer to the query of an address (`topic=security&from=2014`). */
export function reckon(dataset: DatasetRecord, query: string): Reckoning {
  return new Reckoner(dataset).answer(readQuery(query));
}

/** Counts of every facet's values, each under all filters but its own. */
export function reckonFacets(
  dataset: DatasetRecord,
  query: string,
): Readonly<Record<Facet, Readonly<Record<string, number>>>> {
  const reckoner = new Reckoner(dataset);
  const question = readQuery(query);
  const counts = FACETS.map((facet) => {
    const lifted = { ...question, filters: { ...question.filters, [facet]: [] } };
    const answer = reckoner.answer(lifted);
    const found: Record<string, number> = {};
    for (const value of question.filters[facet]) found[value] = 0;
    const values =
      facet === 'kind'
        ? answer.actors.map((id) => [reckoner.actor(id)?.kind ?? ''])
        : answer.events.map((id) => reckoner.valuesOf(id, facet));
    for (const own of values) for (const value of new Set(own)) found[value] = (found[value] ?? 0) + 1;
    return [facet, found] as const;
  });
  return Object.fromEntries(counts) as Record<Facet, Record<string, number>>;
}

class Reckoner extends Lookups {
  answer(question: PlainQuestion): Reckoning {
    const considered = this.dataset.events.filter((event) => question.context || event.context !== true);
    const passing = considered.filter((event) => this.passes(event, question));
    const counts = { certain: 0, possible: 0, outside: 0, undated: 0 };
    const events: EventRecord[] = [];
    for (const event of passing) {
      const standing = standingOf(event, question);
      counts[standing] += 1;
      const windowSet = question.from !== undefined || question.to !== undefined;
      if (standing === 'certain') events.push(event);
      if (standing === 'possible' && !question.certainOnly) events.push(event);
      if (standing === 'undated' && (!windowSet || question.undated)) events.push(event);
    }
    const actors = this.visibleActors(events, question);
    return {
      considered: considered.length,
      ...counts,
      events: events.map(({ id }) => id).sort(),
      actors: [...actors].sort(),
      ties: question.lens === 'events' ? this.joints(events, actors) : this.ties(events, actors, question),
      officeTies: question.lens === 'both' ? this.officeTies(events, actors) : {},
    };
  }

  private passes(event: EventRecord, question: PlainQuestion): boolean {
    for (const facet of FACETS) {
      const wanted = question.filters[facet];
      if (facet === 'kind' || wanted.length === 0) continue;
      const own = this.valuesOfEvent(event, facet);
      if (!wanted.some((value) => own.includes(value))) return false;
    }
    const independent = new Set(event.evidence.map(({ source }) => this.original(source)));
    return independent.size >= question.sources;
  }

  private visibleActors(events: readonly EventRecord[], question: PlainQuestion): ReadonlySet<string> {
    const { kind } = question.filters;
    const visible = new Set<string>();
    for (const event of events) {
      for (const id of this.actorsOf(event, question.lens)) {
        if (kind.length === 0 || kind.includes(this.actor(id)?.kind ?? '')) visible.add(id);
      }
    }
    if (question.lens !== 'both') return visible;
    const offices = events.flatMap((event) => this.offices(event, visible));
    return new Set([...visible, ...offices.map(([, institution]) => institution)]);
  }

  private ties(
    events: readonly EventRecord[],
    actors: ReadonlySet<string>,
    { lens, allTies }: PlainQuestion,
  ): Record<string, string[]> {
    const holds = (event: EventRecord): readonly string[] => {
      const ids = [...this.actorsOf(event, lens)].filter((id) => actors.has(id)).sort();
      return ids.flatMap((a) =>
        ids.filter((b) => a < b && (allTies || this.differ(a, b))).map((b) => `${a}~${b}`),
      );
    };
    const counts = (event: EventRecord, key: string): boolean =>
      holds(event).includes(key) && !events.some((part) => this.isPart(part, event) && counts(part, key));
    return collect(
      events.flatMap((event) =>
        holds(event)
          .filter((key) => counts(event, key))
          .map((key) => [key, event.id] as const),
      ),
    );
  }

  private joints(events: readonly EventRecord[], actors: ReadonlySet<string>): Record<string, string[]> {
    return collect(
      events.flatMap((event) =>
        [...this.actorsOf(event, 'events')]
          .filter((id) => actors.has(id))
          .map((id) => [keyOf(id, event.id), event.id] as const),
      ),
    );
  }

  private officeTies(events: readonly EventRecord[], actors: ReadonlySet<string>): Record<string, string[]> {
    return collect(
      events.flatMap((event) =>
        this.offices(event, actors).map(
          ([person, institution]) => [keyOf(person, institution), event.id] as const,
        ),
      ),
    );
  }
}

function standingOf(
  event: EventRecord,
  { from, to }: PlainQuestion,
): 'certain' | 'possible' | 'outside' | 'undated' {
  if (event.date === undefined) return 'undated';
  // ISO days of four-digit years compare as text; these stand beyond all of them.
  const lo = event.lo ?? '';
  const hi = event.hi ?? '~';
  const start = from ?? '';
  const end = to ?? '~';
  if (start <= lo && hi <= end) return 'certain';
  return lo <= end && start <= hi ? 'possible' : 'outside';
}

function keyOf(one: string, other: string): string {
  return [one, other].sort().join('~');
}

function collect(pairs: readonly (readonly [key: string, event: string])[]): Record<string, string[]> {
  const lists: Record<string, string[]> = {};
  for (const [key, event] of pairs) {
    const list = lists[key] ?? [];
    lists[key] = list;
    if (!list.includes(event)) list.push(event);
  }
  for (const list of Object.values(lists)) list.sort();
  return lists;
}
