/**
 * The figures, reckoned the slow and obvious way: plain loops over the records of a dataset file, with the
 * oracle's reckoning of what is visible and none of the product's code.
 */
import { reckon } from '../oracle/bruteForce.ts';
import type { ActorRecord, DatasetRecord, EventRecord } from '../oracle/records.ts';

interface Named extends DatasetRecord {
  readonly actors: readonly (ActorRecord & { readonly name: string })[];
}

const KINDS = ['person', 'institution', 'state', 'organisation', 'group', 'media'];
const TIES = /^(host|guest|head|member|participant|signatory|interlocutor|caller|callee|inviter|invitee)$/;

export function bruteFigures(dataset: Named) {
  const answer = reckon(dataset, '');
  const shown = dataset.events.filter(({ id }) => answer.events.includes(id));
  const sides = facing(dataset);
  const sidesOf = (event: EventRecord) => event.evidence.map(({ source }) => sourceOf(dataset, source).side);
  const has = (event: EventRecord, side: string | undefined) => sidesOf(event).some((own) => own === side);
  return {
    events: shown.length,
    background: dataset.events.length - shown.length,
    years: years(dataset.events, shown),
    kinds: KINDS.map((kind) => [
      kind,
      answer.actors.filter((id) => dataset.actors.find((actor) => actor.id === id)?.kind === kind).length,
    ]).filter(([, count]) => count !== 0),
    unseen: dataset.actors.length - answer.actors.length,
    connected: connected(dataset, answer.actors, Object.keys(answer.ties), shown),
    severalSources: shown.filter(
      ({ evidence }) => new Set(evidence.map(({ source }) => originalOf(dataset, source))).size >= 2,
    ).length,
    ...(sides && {
      sides: {
        left: sides[0],
        right: sides[1],
        both: shown.filter((event) => has(event, sides[0]) && has(event, sides[1])).length,
        neither: shown.filter((event) => !has(event, sides[0]) && !has(event, sides[1])).length,
      },
    }),
    sources: sources(dataset, shown, sides),
  };
}

function sourceOf({ sources: all }: DatasetRecord, id: string) {
  const found = all.find((source) => source.id === id);
  if (found === undefined) throw new Error(`there is no source ${id}`);
  return found;
}

function originalOf(dataset: DatasetRecord, id: string): string {
  const { sameAs } = sourceOf(dataset, id);
  return sameAs === undefined ? id : originalOf(dataset, sameAs);
}

/** Countries that took part in an event, sorted. */
function countriesOf(dataset: DatasetRecord, event: EventRecord): string[] {
  const found = new Set<string>();
  for (const { actor, role } of event.participants) {
    const country = dataset.actors.find(({ id }) => id === actor)?.country;
    if (TIES.test(role) && country !== undefined) found.add(country);
  }
  return [...found].sort();
}

function facing(dataset: DatasetRecord): readonly [string, string] | undefined {
  const between = dataset.events
    .filter((event) => event.context !== true)
    .map((event) => countriesOf(dataset, event))
    .filter((countries) => countries.length > 1);
  const all = [...new Set(between.flat())].sort();
  const pairs = all.flatMap((a) => all.filter((b) => a < b).map((b) => [a, b] as const));
  const count = ([a, b]: readonly [string, string]) =>
    between.filter((countries) => countries.includes(a) && countries.includes(b)).length;
  const most = Math.max(0, ...pairs.map(count));
  const best = pairs.find((pair) => count(pair) === most && most > 0);
  return best !== undefined && most >= between.length / 2 ? best : undefined;
}

function years(events: readonly EventRecord[], shown: readonly EventRecord[]) {
  const yearOf = ({ lo, hi }: EventRecord) => (lo ?? hi)?.slice(0, 4);
  const countOf = (type: string) => shown.filter((event) => event.type === type).length;
  const types = [...new Set(shown.map(({ type }) => type))]
    .sort()
    .sort((one, other) => countOf(other) - countOf(one))
    .slice(0, 6);
  const dated = shown
    .map(yearOf)
    .filter((year) => year !== undefined)
    .sort();
  const first = dated[0] ?? '9999';
  const last = dated.at(-1) ?? '0000';
  const place = (event: EventRecord) => {
    const year = yearOf(event) ?? 'undated';
    return year === 'undated' || (first <= year && year <= last) ? year : 'other';
  };
  const row = (year: string, own: readonly EventRecord[]) => {
    const counted = own.filter((event) => shown.includes(event));
    return {
      year: /^\d+$/.test(year) ? Number(year) : year,
      ofType: types.map((type) => counted.filter((event) => event.type === type).length),
      otherTypes: counted.filter((event) => !types.includes(event.type)).length,
      all: counted.length,
      background: own.length - counted.length,
    };
  };
  const names: string[] = [];
  for (let year = Number(first); year <= Number(last); year += 1) names.push(String(year));
  for (const name of ['other', 'undated'])
    if (events.some((event) => place(event) === name)) names.push(name);
  const rows = names.map((name) =>
    row(
      name,
      events.filter((event) => place(event) === name),
    ),
  );
  return { types, rows: [...rows, row('all', events)] };
}

function connected(
  { actors }: Named,
  seen: readonly string[],
  ties: readonly string[],
  shown: readonly EventRecord[],
) {
  const took = (event: EventRecord, id: string) =>
    event.participants.some(({ actor, role, institution }) => {
      const person = actors.find((one) => one.id === actor)?.kind === 'person';
      return TIES.test(role) && (actor === id || (person && institution === id));
    });
  return actors
    .filter(({ id }) => seen.includes(id))
    .map(({ id, name }) => ({
      id,
      name,
      ties: ties.filter((key) => key.split('~').includes(id)).length,
      events: shown.filter((event) => took(event, id)).length,
    }))
    .sort((a, b) => b.ties - a.ties || b.events - a.events || (a.id < b.id ? -1 : 1))
    .slice(0, 10);
}

function sources(
  dataset: DatasetRecord,
  shown: readonly EventRecord[],
  sides: readonly [string, string] | undefined,
) {
  const all = dataset.sources.map(({ side }) => side);
  const others = [...new Set(all)].filter((side) => side !== 'third' && !sides?.includes(side)).sort();
  const order = [...(sides ?? []), ...others, 'third'].filter((side) => all.includes(side));
  const of = (side: string, ids: readonly string[]) =>
    [...new Set(ids)].filter((id) => sourceOf(dataset, id).side === side).length;
  const originals = dataset.sources.map(({ id }) => originalOf(dataset, id));
  const cited = shown.flatMap(({ evidence }) => evidence.map(({ source }) => originalOf(dataset, source)));
  return order.map((side) => ({
    side,
    sources: all.filter((own) => own === side).length,
    independent: of(side, originals),
    cited: of(side, cited),
  }));
}
