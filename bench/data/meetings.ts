/** Who meets whom. */
import type { Participant } from '../../src/dataset/schema.ts';
import type { Cast, Delegate, Team } from './actors.ts';
import type { Chance } from './random.ts';

/** Delegations are rare; the largest has so many heads on both sides together. */
const LARGEST = 30;

export class Meetings {
  readonly #cast: Cast;
  readonly #habit: number;
  readonly #chance: Chance;
  /** Actor id to those whom it met before. */
  readonly #known = new Map<string, Delegate[]>();

  constructor(cast: Cast, habit: number, chance: Chance) {
    this.#cast = cast;
    this.#habit = habit;
    this.#chance = chance;
  }

  /** A meeting of any size. */
  any(): readonly Participant[] {
    const [hosts, guests] = this.#sides();
    const [here, there] = this.#heads();
    return this.#between(hosts, guests, here, there);
  }

  /** One visitor and one or two who receive it. */
  two(): readonly Participant[] {
    const [hosts, guests] = this.#sides();
    return this.#between(hosts, guests, this.#chance.whole(1, 2), 1);
  }

  /** Mostly the two that face each other, in turn at home. */
  #sides(): readonly [Team, Team] {
    const chance = this.#chance;
    const { left, right, thirds } = this.#cast;
    const dice = chance.next();
    if (dice < 0.84) return chance.happens(0.5) ? [left, right] : [right, left];
    const third = chance.pick(thirds);
    return dice < 0.92 ? [left, third] : [right, third];
  }

  /** How many come from either side. */
  #heads(): readonly [number, number] {
    const chance = this.#chance;
    const dice = chance.next();
    if (dice < 0.62) return [1, 1];
    if (dice < 0.86) return chance.happens(0.5) ? [2, 1] : [1, 2];
    if (dice < 0.985) return chance.happens(0.5) ? [2, 2] : [3, 1];
    if (dice < 0.998) return [chance.whole(2, 4), chance.whole(2, 4)];
    const heads = chance.whole(10, LARGEST);
    const here = chance.whole(1, heads >> 1);
    return [here, heads - here];
  }

  #between(hosts: Team, guests: Team, here: number, there: number): readonly Participant[] {
    const first = hosts.skewed.pick(this.#chance);
    const others = this.#delegation(guests, there, first);
    const own = this.#delegation(hosts, here - 1, undefined, first);
    const met = [first, ...own];
    for (const one of met) for (const other of others) this.#remember(one, other);
    return [
      ...met.map((one, number) => participantOf(one, number === 0 ? 'host' : 'member', hosts.country)),
      ...others.map((one, number) => participantOf(one, number === 0 ? 'guest' : 'member', guests.country)),
    ];
  }

  /** Distinct delegates of one side; the first may be somebody whom the host knows. */
  #delegation(team: Team, wanted: number, host?: Delegate, beside?: Delegate): readonly Delegate[] {
    const chance = this.#chance;
    const chosen = new Map<string, Delegate>();
    const known =
      host && this.#known.get(host.actor.id)?.filter(({ actor }) => actor.country === team.country);
    if (known !== undefined && known.length > 0 && chance.happens(this.#habit)) {
      const friend = chance.pick(known);
      chosen.set(friend.actor.id, friend);
    }
    // A small side may have fewer than are wanted.
    for (let tries = 0; chosen.size < wanted && tries < 4 * wanted; tries += 1) {
      const one = team.skewed.pick(chance);
      if (one !== beside) chosen.set(one.actor.id, one);
    }
    return [...chosen.values()];
  }

  #remember(one: Delegate, other: Delegate): void {
    const known = this.#known.get(one.actor.id) ?? [];
    this.#known.set(one.actor.id, known);
    if (known.length < 12 && !known.includes(other)) known.push(other);
  }
}

function participantOf(
  { actor, institution, office }: Delegate,
  role: Participant['role'],
  side: string,
): Participant {
  return {
    actor: actor.id,
    role,
    ...(office !== undefined && { office }),
    ...(institution !== undefined && { institution }),
    side,
  };
}
