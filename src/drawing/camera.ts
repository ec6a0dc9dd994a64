import type { Point } from '../layout/types.ts';
import type { LabelSide, Scene, SceneNode } from './scene.ts';

/** From model pixels to pixels of the screen: times `zoom`, then moved by `x` and `y`. */
export interface Camera {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export function onScreen(camera: Camera, [x, y]: Point): Point {
  return [x * camera.zoom + camera.x, y * camera.zoom + camera.y];
}

/** A letter of a label is so wide on average, in pixels of the screen; a node stands so far from its label. */
const LETTER = 6.6;
const NEAR = 8;
/** So many names are given room beside the network: those of the busiest. */
const NAMES = 56;
/** The least room, and the most as a part of the screen's width. */
const ROOM = { least: 14, most: 0.19 } as const;

/** Where the edges of a network are, in model pixels, and what each leaves free beyond it on the screen. */
interface Edge {
  readonly at: number;
  readonly room: number;
}

/** Shows every node of the scene with room for the names of the busiest. Never closer than `closest`. */
export function fitCamera(scene: Pick<Scene, 'nodes'>, size: Size, closest = 1.6): Camera {
  if (scene.nodes.length === 0) return { zoom: 1, x: size.width / 2, y: size.height / 2 };
  const [lefts, rights] = sidewardsOf(scene.nodes, size);
  const top = least(scene.nodes, (node) => node.y - node.size / 2);
  const bottom = -least(scene.nodes, (node) => -node.y - node.size / 2);
  const room = size.width < 600 ? 44 : 50;
  let zoom = Math.min(closest, (size.height - 2 * room) / Math.max(1, bottom - top));
  for (const left of lefts) {
    for (const right of rights) {
      zoom = Math.min(zoom, (size.width - left.room - right.room) / Math.max(1, right.at - left.at));
    }
  }
  zoom = Math.max(0.02, zoom);
  // What is left over is shared by both sides.
  const first = -least(lefts, ({ at, room }) => at * zoom - room);
  const last = least(rights, ({ at, room }) => size.width - room - at * zoom);
  return { zoom, x: (first + last) / 2, y: size.height / 2 - ((top + bottom) / 2) * zoom };
}

/** For every node how far it reaches to the left and to the right. */
function sidewardsOf(nodes: readonly SceneNode[], { width }: Size): readonly [Edge[], Edge[]] {
  const busiest = [...nodes].sort((one, other) => other.events - one.events || (one.id < other.id ? -1 : 1));
  const named = new Set(busiest.filter(({ kind }) => kind !== 'event').slice(0, NAMES));
  const reach = (node: SceneNode, side: LabelSide, direction: -1 | 1): Edge => {
    const name = Math.min(28, (node.shortLabel ?? node.label).length) * LETTER + NEAR;
    const written = named.has(node)
      ? node.labelSide === side
        ? name
        : node.labelSide === 'below'
          ? name / 2
          : 0
      : 0;
    const room = Math.max(ROOM.least, Math.min(ROOM.most * width, written));
    return { at: node.x + (direction * node.size) / 2, room };
  };
  return [
    outermost(
      nodes.map((node) => reach(node, 'left', -1)),
      1,
    ),
    outermost(
      nodes.map((node) => reach(node, 'right', 1)),
      -1,
    ),
  ];
}

/** The edges that decide: without those that lie further in than another and want no more room. */
function outermost(edges: readonly Edge[], inwards: 1 | -1): Edge[] {
  const sorted = [...edges].sort((one, other) => (one.at - other.at) * inwards || other.room - one.room);
  let most = Number.NEGATIVE_INFINITY;
  return sorted.filter(({ room }) => {
    if (room <= most) return false;
    most = room;
    return true;
  });
}

/** The least of many values; a spread call would run out of room for arguments. */
function least<Item>(items: readonly Item[], measure: (item: Item) => number): number {
  return items.reduce((low, item) => Math.min(low, measure(item)), Number.POSITIVE_INFINITY);
}
