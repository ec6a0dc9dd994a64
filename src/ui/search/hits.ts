/** What a hit says of itself, ready to be drawn. */
import type { ActorName } from '../../dataset/schema.ts';
import type { Network } from '../../network/network.ts';
import type { Hit } from '../../network/search.ts';
import { type Sight, seesActor, seesEvent } from '../../network/sight.ts';
import { countryName } from '../../words/countries.ts';
import { dateInWords } from '../../words/dates.ts';
import { valueInWords } from '../../words/filters.ts';
import type { Words } from '../../words/words.ts';

export interface HitLine {
  readonly hit: Hit;
  readonly name: string;
  /** The name in its own script, where it has one. */
  readonly native?: Pick<ActorName, 'value' | 'lang'>;
  /** Kind and country; date and type; what choosing a place does. */
  readonly about: string;
  /** Why it was found, where its own name is not what was typed. */
  readonly why?: Why;
  readonly hidden: boolean;
}

/** The name that was found, when it is another than the main one, and what it is. */
interface Why {
  readonly name?: string;
  readonly reason: string;
}

export interface HitGroup {
  readonly kind: Hit['kind'];
  readonly lines: readonly HitLine[];
}

/** Groups by kind, the group of the best hit first: the first line is always the best hit. */
export function groupsOf(
  hits: readonly Hit[],
  network: Network,
  sight: Sight,
  words: Words,
): readonly HitGroup[] {
  const kinds = [...new Set(hits.map(({ kind }) => kind))];
  return kinds.map((kind) => ({
    kind,
    lines: hits.filter((hit) => hit.kind === kind).flatMap((hit) => lineOf(hit, network, sight, words) ?? []),
  }));
}

function lineOf(hit: Hit, network: Network, sight: Sight, words: Words): HitLine | undefined {
  const { kind, id } = hit;
  if (kind === 'event') return eventLine(hit, network, sight, words);
  const why = whyOf(hit, network, words);
  const shared = { hit, ...(why !== undefined && { why }) };
  if (kind === 'place') {
    const place = network.places.get(id);
    if (place === undefined) return undefined;
    const where = place.country === undefined ? [] : [countryName(place.country)];
    const about = [...where, words.search.place].join(', ');
    return { ...shared, name: place.name, ...nativeOf(place.names ?? []), about, hidden: false };
  }
  const actor = network.actors.get(id);
  if (actor === undefined) return undefined;
  const country = actor.country === undefined ? [] : [countryName(actor.country)];
  const about = [valueInWords(network, 'kind', actor.kind, words), ...country].join(', ');
  return {
    ...shared,
    name: actor.name,
    ...nativeOf(actor.names),
    about,
    hidden: !seesActor(network, sight, id),
  };
}

function eventLine(hit: Hit, network: Network, sight: Sight, words: Words): HitLine | undefined {
  const entry = network.events[network.eventNumbers.get(hit.id) ?? -1];
  if (entry === undefined) return undefined;
  const { event } = entry;
  const place = hit.place === undefined ? undefined : network.places.get(hit.place)?.name;
  const type = valueInWords(network, 'type', event.type, words);
  return {
    hit,
    name: event.title,
    about: `${dateInWords(event.date, words.dates)}, ${type}`,
    ...(place !== undefined && { why: { reason: words.search.inPlace(place) } }),
    hidden: !seesEvent(sight, entry.number),
  };
}

function whyOf({ matched, bySound }: Hit, network: Network, words: Words): Why | undefined {
  if (bySound) return { reason: words.search.bySound };
  if (matched === undefined) return undefined;
  const source = matched.source === undefined ? undefined : network.sources.get(matched.source);
  return {
    name: matched.value,
    reason: words.search.matched(matched.kind, source?.publisher ?? source?.title),
  };
}

function nativeOf(names: readonly ActorName[]): Pick<HitLine, 'native'> {
  const native = names.find(({ kind }) => kind === 'native');
  return native === undefined ? {} : { native: { value: native.value, lang: native.lang } };
}
