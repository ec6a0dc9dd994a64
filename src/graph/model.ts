/** From what the controller was told to a picture: worked out once for each change, when it is asked for. */
import { STANDING } from '../drawing/marks.ts';
import { type Plan, planOf } from '../drawing/plan.ts';
import type { Guide } from '../layout/guides.ts';
import type { Point, Positions } from '../layout/types.ts';
import type { Network } from '../network/network.ts';
import type { Tally } from '../network/tally/tally.ts';
import type { Question, Visible } from '../network/types.ts';
import { Bodies } from './bodies.ts';
import { type Emphasis, emphasisOf, type Highlight } from './emphasis.ts';
import { guidesIn, isDrawn, type Picture, pictureOf, withNames } from './picture.ts';
import type { Placement } from './placements.ts';
import type { Surroundings } from './surroundings.ts';

const NO_EMPHASIS: Emphasis = { back: STANDING.plain, nodes: new Uint8Array(), ties: new Uint8Array() };

export class Model {
  readonly #network: Network;
  readonly #bodies: Bodies;
  readonly #plans = new Map<string, Plan>();
  #asked: { readonly tally: Tally; readonly question: Question } | undefined;
  #placement: Placement | undefined;
  #highlight: Highlight = {};
  #isMoving = false;
  #isStale = true;
  #picture: Picture | undefined;
  #emphasis: Emphasis = NO_EMPHASIS;
  #guides: readonly Guide[] = [];
  #drawn = 0;

  /** `onMove` hears of every step of nodes on their way. */
  constructor(network: Network, around: Surroundings, onMove: () => void) {
    this.#network = network;
    this.#bodies = new Bodies(around, () => {
      this.#isStale = true;
      onMove();
    });
  }

  /** Each of these says whether anything has changed. */
  show(tally: Tally, question: Question): boolean {
    if (question === this.#asked?.question && tally === this.#asked.tally) return false;
    this.#asked = { tally, question };
    return this.#stale();
  }

  place(placement: Placement, moving: boolean): boolean {
    if (placement === this.#placement) return false;
    this.#placement = placement;
    this.#isMoving = moving;
    return this.#stale();
  }

  mark(highlight: Highlight): boolean {
    if (highlight === this.#highlight) return false;
    this.#highlight = highlight;
    return this.#stale();
  }

  /** A hand moves a node; `before` is called with its number while it still stands where it stood. */
  drag(id: string, [x, y]: Point, before: (node: number) => void): number | undefined {
    const { picture } = this;
    const node = picture?.plan.numbers.get(id);
    if (picture === undefined || node === undefined) return undefined;
    before(node);
    const { places } = this.#bodies;
    places.x[node] = x;
    places.y[node] = y;
    // Another picture, so that its name and its pixels follow.
    this.#picture = withNames(picture);
    return node;
  }

  get picture(): Picture | undefined {
    this.#bring();
    return this.#picture;
  }

  get emphasis(): Emphasis {
    this.#bring();
    return this.#emphasis;
  }

  get guides(): readonly Guide[] {
    this.#bring();
    return this.#guides;
  }

  /** How many nodes are drawn. */
  get drawn(): number {
    this.#bring();
    return this.#drawn;
  }

  get highlight(): Highlight {
    return this.#highlight;
  }

  get focus(): ReadonlySet<string> | undefined {
    return this.#highlight.focus;
  }

  get positions(): Positions {
    return this.#placement?.positions ?? new Map();
  }

  visible(): Visible | undefined {
    if (this.#asked === undefined) return undefined;
    const { tally, question } = this.#asked;
    tally.ask(question);
    return tally.visible();
  }

  #stale(): true {
    this.#isStale = true;
    return true;
  }

  #bring(): void {
    const { tally, question } = this.#asked ?? {};
    const placement = this.#placement;
    if (!this.#isStale || tally === undefined || question === undefined || placement === undefined) return;
    this.#isStale = false;
    const plan = this.#planOf(question);
    const before = this.#picture;
    this.#bodies.place(plan, placement.positions, (id) => {
      const node = this.#isMoving ? before?.plan.numbers.get(id) : undefined;
      return before !== undefined && node !== undefined && isDrawn(before.seen, node);
    });
    this.#picture = pictureOf(plan, this.#bodies.places, placement.layout, tally, question);
    this.#emphasis = emphasisOf(this.#picture, this.#highlight);
    const guides = guidesIn(this.#picture, placement);
    if (!sameItems(guides, this.#guides)) this.#guides = guides;
    this.#drawn = this.#picture.seen.sizes.reduce((sum, size) => sum + (size > 0 ? 1 : 0), 0);
  }

  #planOf({ lens, ties }: Question): Plan {
    const key = `${lens}/${lens === 'events' ? '' : ties}`;
    const plan = this.#plans.get(key) ?? planOf(this.#network, lens, ties);
    this.#plans.set(key, plan);
    return plan;
  }
}

function sameItems(one: readonly Guide[], other: readonly Guide[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index]);
}
