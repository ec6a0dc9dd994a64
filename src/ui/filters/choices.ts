/** The values that the filter panel lists, in an order that does not depend on what the reader has chosen. */
import { fold } from '../../dataset/fold.ts';
import { type FacetCounts, facetCounts } from '../../network/facets.ts';
import { forEachFacet } from '../../network/facetValues.ts';
import type { Network } from '../../network/network.ts';
import { OPEN_FILTERS, OPEN_QUESTION } from '../../network/question.ts';
import type { Facet } from '../../network/types.ts';
import { valueInWords } from '../../words/filters.ts';
import type { Words } from '../../words/words.ts';

/** One value of a facet as the panel lists it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
  /** What tells it from others of the same name: publisher and year of a source. */
  readonly hint?: string;
  /** Events (for `kind`: actors) when nothing is filtered; 0 for what only background events have. */
  readonly total: number;
  /** Label and hint, folded for finding. */
  readonly folded: string;
}

export type Choices = Readonly<Record<Facet, readonly Choice[]>>;

/** All values that occur, most frequent first, then by label; institutions with their parts below them. */
export function choicesOf(network: Network, words: Words): Choices {
  const plain = facetCounts(network, OPEN_QUESTION);
  const full = facetCounts(network, { ...OPEN_QUESTION, filters: { ...OPEN_FILTERS, context: true } });
  return forEachFacet((facet) => {
    const choices = listed(network, facet, { plain, full }, words);
    return facet === 'institution' ? asTree(network, choices) : choices;
  });
}

function listed(
  network: Network,
  facet: Facet,
  { plain, full }: { readonly plain: FacetCounts; readonly full: FacetCounts },
  words: Words,
): readonly Choice[] {
  const compare = new Intl.Collator(words.filters.collation).compare;
  return [...full[facet].keys()]
    .map((value) => choiceOf(network, facet, value, plain[facet].get(value) ?? 0, words))
    .sort((one, other) => other.total - one.total || compare(one.label, other.label));
}

function choiceOf(network: Network, facet: Facet, value: string, total: number, words: Words): Choice {
  const label = valueInWords(network, facet, value, words);
  const hint = facet === 'source' ? sourceHint(network, value) : undefined;
  const folded = fold(`${label} ${hint ?? ''} ${otherNames(network, facet, value)}`);
  return { value, label, total, folded, ...(hint === undefined ? {} : { hint }) };
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
function asTree(network: Network, choices: readonly Choice[]): readonly Choice[] {
  const listedIds = new Set(choices.map(({ value }) => value));
  const below = new Map<string | undefined, Choice[]>();
  for (const choice of choices) {
    const parent = parentIn(network, choice.value, listedIds);
    below.set(parent, [...(below.get(parent) ?? []), choice]);
  }
  const listed: Choice[] = [];
  // A list of what is still to come, and no recursion: chains of parts can be of any length.
  const toCome = [...(below.get(undefined) ?? [])].reverse();
  for (let choice = toCome.pop(); choice !== undefined; choice = toCome.pop()) {
    listed.push(choice);
    toCome.push(...[...(below.get(choice.value) ?? [])].reverse());
  }
  return listed;
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
