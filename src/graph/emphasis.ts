/** What stands out and what stands back. */
import { type Emphasis as Marked, plainEmphasis, SIGN, STANDING } from '../drawing/marks.ts';
import { actorsOfEvent, isDrawn, type Picture, tiesOfEvent, tiesWithKey } from './picture.ts';

/** What the reader points at. Ids of actors, events or ties; ids that are not visible change nothing. */
export interface Highlight {
  readonly selected?: string | undefined;
  readonly hovered?: string | undefined;
  /** None or several. */
  readonly chosen?: readonly string[];
  /** The nodes that stay when the reader looks at one neighbourhood only. */
  readonly focus?: ReadonlySet<string> | undefined;
  /** Nodes that were put where they stand by hand. */
  readonly pinned?: ReadonlySet<string>;
}

export interface Emphasis extends Marked {
  /** The only nodes that keep their labels, when the rest is faded. */
  readonly bright?: ReadonlySet<string>;
  /** Nodes whose labels come first while those of the rest stand back. */
  readonly marked?: ReadonlySet<string>;
}

/** Nodes and ties, by number, that belong together. */
interface Group {
  readonly nodes: ReadonlySet<number>;
  readonly ties: ReadonlySet<number>;
}

/** Shows a highlight on a picture. Focus outweighs hovering, and hovering outweighs selection. */
export function emphasisOf(picture: Picture, highlight: Highlight): Emphasis {
  const { selected, hovered, chosen = [], focus } = highlight;
  const pointed = groupAround(picture, hovered);
  const marked = chosen.length > 1 ? groupAmong(picture, chosen) : groupAround(picture, selected);
  const group = pointed ?? marked;
  const back =
    group === undefined ? STANDING.plain : pointed === undefined ? STANDING.dimmed : STANDING.faded;
  const standing = { ...plainEmphasis(picture.plan), back };
  if (group !== undefined) stepBack(standing, group, back);
  if (focus !== undefined) lookAt(picture, standing, focus, group !== undefined);
  sign(picture, standing, highlight);
  const bright = pointed === undefined ? focus : idsWithin(picture, pointed, focus);
  return {
    ...standing,
    ...(bright && { bright }),
    ...(pointed === undefined && marked && { marked: idsWithin(picture, marked, focus) }),
  };
}

function idsWithin({ plan }: Picture, { nodes }: Group, focus: ReadonlySet<string> | undefined) {
  const ids = [...nodes].map((node) => plan.ids[node] ?? '');
  return new Set(focus === undefined ? ids : ids.filter((id) => focus.has(id)));
}

/** All but the group stands back; the group's ties are lit. */
function stepBack({ nodes, ties }: Marked, group: Group, back: number): void {
  nodes.fill(back);
  ties.fill(back);
  for (const node of group.nodes) nodes[node] = STANDING.plain;
  for (const tie of group.ties) ties[tie] = STANDING.lit;
}

/** Outside of a focus everything is away; inside, where nothing else is pointed at, all ties are lit. */
function lookAt({ plan }: Picture, { nodes, ties }: Marked, focus: ReadonlySet<string>, hasGroup: boolean) {
  const inside = new Uint8Array(plan.nodes);
  for (const id of focus) {
    const node = plan.numbers.get(id);
    if (node !== undefined) inside[node] = 1;
  }
  for (let node = 0; node < plan.nodes; node += 1) if (inside[node] === 0) nodes[node] = STANDING.away;
  for (let tie = 0; tie < plan.ties.count; tie += 1) {
    const isIn = inside[plan.ties.from[tie] ?? -1] === 1 && inside[plan.ties.to[tie] ?? -1] === 1;
    if (!isIn) ties[tie] = STANDING.away;
    else if (!hasGroup) ties[tie] = STANDING.lit;
  }
}

/** Signs on what is named itself. What is selected or chosen never stands back. */
function sign(picture: Picture, { nodes, ties }: Marked, highlight: Highlight): void {
  const { plan } = picture;
  const { selected, hovered, chosen = [], pinned = [] } = highlight;
  const give = (id: string | undefined, bit: number, comesForward: boolean): void => {
    if (id === undefined) return;
    const node = plan.numbers.get(id);
    const numbers = node === undefined ? tiesWithKey(picture, id) : [node];
    const list = node === undefined ? ties : nodes;
    for (const number of numbers) {
      const standing = list[number] ?? 0;
      const isBack = standing === STANDING.dimmed || standing === STANDING.faded;
      list[number] = (comesForward && isBack ? STANDING.plain : standing) | bit;
    }
  };
  give(selected, SIGN.chosen, true);
  if (chosen.length > 1) for (const id of chosen) give(id, SIGN.chosen, true);
  give(hovered, SIGN.hovered, false);
  for (const id of pinned) give(id, SIGN.pinned, false);
}

/** What belongs to one thing: a node's nearest neighbours, a tie's ends, an event's actors. */
function groupAround(picture: Picture, id: string | undefined): Group | undefined {
  if (id === undefined) return undefined;
  const { plan, seen } = picture;
  const own = plan.numbers.get(id);
  if (own !== undefined && isDrawn(seen, own)) return groupOfNode(picture, own);
  const ties = tiesWithKey(picture, id);
  if (ties.length > 0)
    return { nodes: new Set(ties.flatMap((tie) => endsOf(picture, tie))), ties: new Set(ties) };
  const event = plan.network.eventNumbers.get(id);
  if (event === undefined || picture.counts().eventShown[event] !== 1) return undefined;
  return { nodes: new Set(actorsOfEvent(picture, event)), ties: new Set(tiesOfEvent(picture, event)) };
}

function groupOfNode(picture: Picture, node: number): Group {
  const ties = drawnTies(picture, (one, other) => one === node || other === node);
  return { nodes: new Set([node, ...ties.flatMap((tie) => endsOf(picture, tie))]), ties: new Set(ties) };
}

/** Several nodes and what joins them. */
function groupAmong(picture: Picture, ids: readonly string[]): Group | undefined {
  const numbers = ids.flatMap((id) => picture.plan.numbers.get(id) ?? []);
  const nodes = new Set(numbers.filter((node) => isDrawn(picture.seen, node)));
  if (nodes.size === 0) return undefined;
  return { nodes, ties: new Set(drawnTies(picture, (one, other) => nodes.has(one) && nodes.has(other))) };
}

function drawnTies({ plan, seen }: Picture, isMeant: (one: number, other: number) => boolean): number[] {
  const { from, to, count } = plan.ties;
  const found: number[] = [];
  for (let tie = 0; tie < count; tie += 1) {
    if (seen.events[tie] !== 0 && isMeant(from[tie] ?? -1, to[tie] ?? -1)) found.push(tie);
  }
  return found;
}

function endsOf({ plan: { ties } }: Picture, tie: number): number[] {
  return [ties.from[tie] ?? -1, ties.to[tie] ?? -1];
}
