/** Where the nodes of a plan stand at this moment: at their places, or on the way there. */
import { type Places, type Plan, placesOf } from '../drawing/plan.ts';
import type { Positions } from '../layout/types.ts';
import type { Surroundings } from './surroundings.ts';
import { tween } from './tween.ts';

const nothing = (): void => {};

export class Bodies {
  readonly #around: Surroundings;
  readonly #onMove: () => void;
  #plan: Plan | undefined;
  #positions: Positions | undefined;
  #places: Places = { x: new Float64Array(), y: new Float64Array() };
  #stop = nothing;

  /** `onMove` hears of every step on the way. */
  constructor(around: Surroundings, onMove: () => void) {
    this.#around = around;
    this.#onMove = onMove;
  }

  /** Another object whenever nodes have been placed anew; of a node that a hand moves the numbers change. */
  get places(): Places {
    return this.#places;
  }

  stop(): void {
    this.#stop();
    this.#stop = nothing;
  }

  /**
   * Brings the nodes of the plan to their positions; those that `moves` names go there in sight, all others are
   * there at once. The same plan and positions again change nothing.
   */
  place(plan: Plan, positions: Positions, moves: (id: string) => boolean): void {
    if (plan === this.#plan && positions === this.#positions) return;
    this.stop();
    const [before, was] = [this.#plan, this.#places];
    const to = placesOf(plan, positions);
    this.#plan = plan;
    const isNew = positions !== this.#positions;
    this.#positions = positions;
    this.#places = to;
    if (before === undefined || !isNew) return;
    const from = startOf(plan, to, before, was, moves);
    if (from === undefined) return;
    if (this.#around.isCalm()) return;
    // Until the first step they stand where they stood.
    this.#places = from;
    this.#stop = tween(this.#around, (part) => {
      this.#places = part === 1 ? to : between(from, to, part);
      this.#onMove();
    });
  }
}

/** Where the nodes start from; `undefined` when none is on its way. */
function startOf(plan: Plan, to: Places, before: Plan, was: Places, moves: (id: string) => boolean) {
  const from: Places = { x: to.x.slice(), y: to.y.slice() };
  let isMoving = false;
  for (const [number, id] of plan.ids.entries()) {
    const old = before === plan ? number : (before.numbers.get(id) ?? -1);
    const [x, y] = [was.x[old] ?? Number.NaN, was.y[old] ?? Number.NaN];
    if (Number.isNaN(x) || Number.isNaN(to.x[number] ?? Number.NaN) || !moves(id)) continue;
    if (x === to.x[number] && y === to.y[number]) continue;
    from.x[number] = x;
    from.y[number] = y;
    isMoving = true;
  }
  return isMoving ? from : undefined;
}

function between(from: Places, to: Places, part: number): Places {
  const mix = (one: Float64Array, other: Float64Array): Float64Array =>
    one.map((value, index) => value + ((other[index] ?? 0) - value) * part);
  return { x: mix(from.x, to.x), y: mix(from.y, to.y) };
}
