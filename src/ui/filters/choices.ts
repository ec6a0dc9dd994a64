/** The values that the filter panel lists, in an order that does not depend on what the reader has chosen. */
import { fold } from '../../dataset/fold.ts';
import { facetTotals } from '../../network/facetTotals.ts';
import { facetValues } from '../../network/facetValues.ts';
import type { Network } from '../../network/network.ts';
import { perNetwork } from '../../network/perNetwork.ts';
import type { Facet } from '../../network/types.ts';
import { valueInWords } from '../../words/filters.ts';
import type { Words } from '../../words/words.ts';
import { type Choice, ChoiceList } from './choiceList.ts';

/** The list of each facet, made when it is first asked for. */
export type Choices = (facet: Facet) => ChoiceList;

const made = perNetwork((network, words: Words): Choices => {
  const lists = new Map<Facet, ChoiceList>();
  return (facet) => {
    const list = lists.get(facet) ?? choicesIn(network, facet, words);
    lists.set(facet, list);
    return list;
  };
});

/** All values that occur, most frequent first, then by label; institutions with their parts below them. */
export function choicesOf(network: Network, words: Words): Choices {
  return made(network, words);
}

function choicesIn(network: Network, facet: Facet, words: Words): ChoiceList {
  const collate = new Intl.Collator(words.filters.collation).compare;
  const totals = facetTotals(network, facet);
  const choices = facetValues(network, facet).flatMap((value) => {
    const total = totals.get(value);
    return total === undefined ? [] : choiceOf(network, facet, value, total, words);
  });
  const list = new ChoiceList(
    choices,
    (one, other) => other.total - one.total || collate(one.label, other.label),
  );
  return facet === 'institution' ? asTree(network, list) : list;
}

/** Of thousands few are seen: what only these need is put together then, and names are folded when somebody looks. */
function choiceOf(network: Network, facet: Facet, value: string, total: number, words: Words): Choice {
  const label = valueInWords(network, facet, value, words);
  let folded: string | undefined;
  return {
    value,
    label,
    total,
    get hint() {
      return facet === 'source' ? sourceHint(network, value) : undefined;
    },
    get folded() {
      folded ??= fold(`${label} ${this.hint ?? ''} ${otherNames(network, facet, value)}`);
      return folded;
    },
  };
}

function sourceHint(network: Network, id: string): string | undefined {
  const source = network.sources.get(id);
  const parts = [source?.publisher ?? source?.['container-title'], source?.issued?.slice(0, 4)];
  const said = parts.filter((part) => part !== undefined).join(', ');
  return said === '' ? undefined : said;
}

function otherNames(network: Network, facet: Facet, id: string): string {
  if (facet === 'institution')
    return (network.actors.get(id)?.names ?? []).map(({ value }) => value).join(' ');
  if (facet === 'place') return (network.places.get(id)?.names ?? []).map(({ value }) => value).join(' ');
  return '';
}

/** Each institution directly followed by its parts; siblings keep their order. */
function asTree(network: Network, list: ChoiceList): ChoiceList {
  const listedIds = new Set(list.items.map(({ value }) => value));
  const below = new Map<string | undefined, Choice[]>();
  for (const choice of list.first(list.length)) {
    const parent = parentIn(network, choice.value, listedIds);
    const siblings = below.get(parent);
    if (siblings === undefined) below.set(parent, [choice]);
    else siblings.push(choice);
  }
  const listed = new Map<Choice, number>();
  // A list of what is still to come, and no recursion: chains of parts can be of any length.
  const toCome = [...(below.get(undefined) ?? [])].reverse();
  for (let choice = toCome.pop(); choice !== undefined; choice = toCome.pop()) {
    listed.set(choice, listed.size);
    toCome.push(...[...(below.get(choice.value) ?? [])].reverse());
  }
  const place = (choice: Choice): number => listed.get(choice) ?? 0;
  return new ChoiceList([...listed.keys()], (one, other) => place(one) - place(other));
}

/** The nearest whole that is listed too. */
function parentIn(network: Network, id: string, ids: ReadonlySet<string>): string | undefined {
  return network.partsOf.get(id)?.find((whole) => whole !== id && ids.has(whole));
}

/** Deeper than this, names would have no room. */
const DEEPEST = 5;

/** How many of the wholes that a value is part of stand in the same list: how far it is indented. */
export function depthIn(network: Network, facet: Facet, value: string, ids: ReadonlySet<string>): number {
  if (facet !== 'institution') return 0;
  const wholes = network.partsOf.get(value) ?? [];
  return Math.min(DEEPEST, wholes.filter((whole) => whole !== value && ids.has(whole)).length);
}

/** All values but one. For an institution without its parts, and without what it is part of: both hold it. */
export function allBut(
  network: Network,
  facet: Facet,
  values: readonly string[],
  value: string,
): readonly string[] {
  if (facet !== 'institution') return values.filter((other) => other !== value);
  const isPartOf = (one: string, whole: string): boolean =>
    network.partsOf.get(one)?.includes(whole) ?? false;
  return values.filter((other) => !isPartOf(other, value) && !isPartOf(value, other));
}
