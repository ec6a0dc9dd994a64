/** People and bodies of two countries that face each other, and of third ones. */
import type { Actor } from '../../src/dataset/schema.ts';
import { bodyName, personName } from './names.ts';
import { type Chance, Skewed } from './random.ts';
import type { Size } from './sizes.ts';

export const THIRD_COUNTRIES = ['RU', 'PK', 'IQ', 'SA', 'TR', 'KZ', 'FR', 'IN', 'OM', 'UZ'] as const;

/** Who can be sent to a meeting. */
export interface Delegate {
  readonly actor: Actor;
  /** For which it acts: none for bodies, and for people of whom it is not known. */
  readonly institution?: string;
  readonly office?: string;
}

/** The delegates of one side, those who meet often first. */
export interface Team {
  readonly country: string;
  readonly skewed: Skewed<Delegate>;
}

export interface Cast {
  readonly actors: readonly Actor[];
  readonly left: Team;
  readonly right: Team;
  readonly thirds: readonly Team[];
}

const PART_OF_BODIES = 0.12;
const PART_WITH_OFFICE = 0.35;
const TITLES = ['Minister', 'Deputy Minister', 'Director', 'Secretary', 'Ambassador', 'Adviser', 'Commander'];

/** Every actor of a dataset of this size. */
export function castOf(size: Size, chance: Chance): Cast {
  const sides = ['CN', 'IR', ...THIRD_COUNTRIES] as const;
  const parts = sides.map((_, number) => (number < 2 ? 0.45 : 0.1 / THIRD_COUNTRIES.length));
  const counts = parts.map((part) => Math.max(2, Math.round(part * size.actors)));
  // Rounding is made good on the left.
  counts[0] = (counts[0] ?? 0) + size.actors - counts.reduce((sum, count) => sum + count, 0);
  const casts = sides.map((country, number) => sideOf(country, counts[number] ?? 0, size.slope, chance));
  const [left, right, ...thirds] = casts.map(({ team }) => team);
  if (left === undefined || right === undefined) throw new RangeError('Two sides are needed.');
  return { actors: casts.flatMap(({ actors }) => actors), left, right, thirds };
}

function sideOf(
  country: string,
  count: number,
  slope: number,
  chance: Chance,
): { readonly actors: readonly Actor[]; readonly team: Team } {
  const bodies = Array.from({ length: Math.max(1, Math.round(count * PART_OF_BODIES)) }, (_, number) =>
    bodyOf(country, number, chance),
  );
  const often = new Skewed(bodies, 0.8);
  const people = Array.from({ length: count - bodies.length }, (_, number) =>
    personOf(country, number, often, chance),
  );
  const delegates: Delegate[] = [...people, ...bodies.map((actor) => ({ actor }))];
  shuffle(delegates, chance);
  return {
    actors: [...bodies, ...people.map(({ actor }) => actor)],
    team: { country, skewed: new Skewed(delegates, slope) },
  };
}

/** Bodies form a tree: each but the first may belong to an earlier one. */
function bodyOf(country: string, number: number, chance: Chance): Actor {
  const isState = number === 0;
  const isGroup = !isState && chance.happens(0.08);
  const whole = !isState && chance.happens(0.7) ? chance.whole(0, Math.min(number - 1, 12)) : undefined;
  return {
    id: bodyId(country, number),
    kind: isState ? 'state' : isGroup ? chance.pick(['organisation', 'group', 'media']) : 'institution',
    name: isState ? `State of ${country}` : bodyName(chance, country, number),
    names: [],
    country,
    ...(whole !== undefined && { partOf: bodyId(country, whole) }),
  };
}

function bodyId(country: string, number: number): string {
  return `body-${country.toLowerCase()}-${number}`;
}

function personOf(country: string, number: number, bodies: Skewed<Actor>, chance: Chance): Delegate {
  const ofNoCountry = chance.happens(0.01);
  const { name, sortName } = personName(chance, country);
  const body = chance.happens(PART_WITH_OFFICE) ? bodies.pick(chance) : undefined;
  const office = body && `${chance.pick(TITLES)}, ${body.name}`;
  const from = String(chance.whole(1998, 2020));
  const actor: Actor = {
    id: `person-${country.toLowerCase()}-${number}`,
    kind: 'person',
    name,
    ...(sortName !== undefined && { sortName }),
    names: chance.happens(0.3)
      ? [{ value: `${name.split(' ').reverse().join(' ')}`, lang: 'en', kind: 'alias' }]
      : [],
    ...(!ofNoCountry && { country }),
    ...(body && office && { offices: [{ title: office, institution: body.id, from, status: 'unknown' }] }),
  };
  return body && office ? { actor, institution: body.id, office } : { actor };
}

function shuffle<Item>(items: Item[], chance: Chance): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = chance.whole(0, last);
    const [one, two] = [items[last], items[other]];
    if (one === undefined || two === undefined) continue;
    items[last] = two;
    items[other] = one;
  }
}
