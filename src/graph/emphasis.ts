/** What stands out and what stands back. */
import type { Scene, SceneTie } from '../drawing/scene.ts';
import { neighbourhood } from '../network/neighbourhood.ts';
import { elementIdOf } from './looks.ts';
import type { Picture } from './picture.ts';

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

export interface Emphasis {
  /** Element id to its class names, blank between; only elements that have any. */
  readonly classes: ReadonlyMap<string, string>;
  /** The only nodes that keep their labels, when the rest is faded. */
  readonly bright?: ReadonlySet<string>;
  /** Nodes whose labels come first while those of the rest stand back. */
  readonly marked?: ReadonlySet<string>;
}

export const NO_EMPHASIS: Emphasis = { classes: new Map() };

/** Nodes, and lines by element id, that belong together. */
interface Group {
  readonly nodes: ReadonlySet<string>;
  readonly lines: ReadonlySet<string>;
}

/** Shows a highlight on a picture. Focus outweighs hovering, and hovering outweighs selection. */
export function emphasisOf(picture: Picture, highlight: Highlight): Emphasis {
  const { selected, hovered, chosen = [], focus } = highlight;
  const pointed = groupAround(picture, hovered);
  const marked = chosen.length > 1 ? groupAmong(picture, chosen) : groupAround(picture, selected);
  const classes = classesOf(picture.scene, highlight, pointed, marked);
  const bright = pointed === undefined ? focus : within(pointed.nodes, focus);
  return {
    classes,
    ...(bright && { bright }),
    ...(pointed === undefined && marked && { marked: within(marked.nodes, focus) }),
  };
}

function within(nodes: ReadonlySet<string>, focus: ReadonlySet<string> | undefined): ReadonlySet<string> {
  return focus === undefined ? nodes : new Set([...nodes].filter((id) => focus.has(id)));
}

function classesOf(
  scene: Scene,
  { selected, hovered, chosen = [], focus, pinned }: Highlight,
  pointed: Group | undefined,
  marked: Group | undefined,
): ReadonlyMap<string, string> {
  const group = pointed ?? marked;
  const back = pointed === undefined ? 'dimmed' : 'faded';
  const several = new Set(chosen.length > 1 ? chosen : []);
  const classes = new Map<string, string>();
  const give = (element: string, key: string, isIn: boolean | undefined, isAway: boolean): void => {
    const own = key === selected || several.has(key);
    const isLit = isIn ?? focus !== undefined;
    const standing = isAway ? 'away' : isLit ? 'lit' : isIn === false && !own ? back : '';
    const names = [
      standing,
      key === selected ? 'selected' : '',
      key === hovered ? 'hovered' : '',
      several.has(key) ? 'chosen' : '',
      pinned?.has(key) ? 'pinned' : '',
    ].filter((name) => name !== '');
    if (names.length > 0) classes.set(element, names.join(' '));
  };
  for (const { id } of scene.nodes) {
    give(id, id, group?.nodes.has(id), focus !== undefined && !focus.has(id));
  }
  for (const tie of scene.ties) {
    const id = elementIdOf(tie);
    const isAway = focus !== undefined && !(focus.has(tie.a) && focus.has(tie.b));
    give(id, tie.key, group?.lines.has(id), isAway);
  }
  return classes;
}

/** What belongs to one thing: a node's nearest neighbours, a tie's ends, an event's actors. */
function groupAround(picture: Picture, id: string | undefined): Group | undefined {
  if (id === undefined) return undefined;
  const { network, visible, scene } = picture;
  if (scene.byId.has(id)) {
    return {
      nodes: neighbourhood(visible, id, 1),
      lines: idsOf(scene.ties.filter(({ a, b }) => a === id || b === id)),
    };
  }
  const ties = scene.ties.filter(({ key }) => key === id);
  if (ties.length > 0) {
    return { nodes: new Set(ties.flatMap(({ a, b }) => [a, b])), lines: idsOf(ties) };
  }
  const number = network.eventNumbers.get(id);
  return number === undefined || !visible.events.includes(number) ? undefined : groupOfEvent(picture, number);
}

/** Where events are not drawn themselves: the actors of one, and the ties to which it counts. */
function groupOfEvent({ visible, scene }: Picture, number: number): Group {
  const actors = [...visible.actors].filter(([, events]) => events.includes(number));
  const ties = scene.ties.filter(({ key, office }) =>
    (office ? visible.officeTies : visible.ties).get(key)?.events.includes(number),
  );
  return { nodes: new Set(actors.map(([id]) => id)), lines: idsOf(ties) };
}

/** Several nodes and what joins them. */
function groupAmong({ scene }: Picture, ids: readonly string[]): Group | undefined {
  const nodes = new Set(ids.filter((id) => scene.byId.has(id)));
  if (nodes.size === 0) return undefined;
  return { nodes, lines: idsOf(scene.ties.filter(({ a, b }) => nodes.has(a) && nodes.has(b))) };
}

function idsOf(ties: readonly SceneTie[]): ReadonlySet<string> {
  return new Set(ties.map(elementIdOf));
}
