import { bandBelow } from './band.ts';
import { actorColumn, eventColumn, middleWidth } from './column.ts';
import { depthOf, type Fan, type FanSize, fanLayers, fanOf, heightOf, type Layer, sagOf } from './fan.ts';
import { orderLayers } from './order.ts';
import {
  type LayoutInput,
  type LayoutNode,
  type OnProgress,
  type Place,
  type Positions,
  placeOf,
} from './types.ts';

/** Ordering the fans takes a second, and other layouts begin with them: each input is arranged once. */
const known = new WeakMap<LayoutInput, Positions>();

/**
 * Two fans that face each other: the left country on the left, the right one on the right, all others in a
 * column between, background actors below. Without two sides there is no such picture: `undefined`.
 */
export function sides(input: LayoutInput, onProgress?: OnProgress): Positions | undefined {
  if (input.sides === undefined) return undefined;
  const before = known.get(input);
  if (before !== undefined) return before;
  const positions = arranged(input, onProgress);
  known.set(input, positions);
  return positions;
}

function arranged(input: LayoutInput, onProgress?: OnProgress): Positions {
  const foreground = input.nodes.filter((node) => !node.context);
  const of = (place: Place): LayoutNode[] =>
    foreground.filter((node) => node.kind !== 'event' && placeOf(input.sides, node.country) === place);
  const events = foreground.filter((node) => node.kind === 'event');
  const left = fanOf(of('left'));
  const right = fanOf(of('right'));
  const others = of('middle');
  const size = sizeOf(left, right, others, events);
  const between = layersBetween(others, events, size);
  const layers = [...fanLayers(left, size, -1), ...between, ...fanLayers(right, size, 1)].map(centreOut);
  const dated = new Set(layers.filter((layer) => layer.nodes.some((node) => node.kind === 'event')));
  const positions = new Map(orderLayers(layers, input.ties, dated, onProgress));
  const background = input.nodes.filter((node) => node.context);
  const half = size.inner + Math.max(depthOf(left), depthOf(right));
  for (const [id, point] of bandBelow(background, input.sides, size.height + 70, half))
    positions.set(id, point);
  return positions;
}

/** The fans are as high as the fuller side needs; both are equally high, so that they face each other. */
function sizeOf(
  left: Fan,
  right: Fan,
  others: readonly LayoutNode[],
  events: readonly LayoutNode[],
): FanSize {
  const height = Math.max(
    150,
    heightOf(left) / 2,
    heightOf(right) / 2,
    Math.sqrt(others.length + events.length) * 20,
  );
  const room = middleWidth(others, events, height);
  return {
    height,
    inner: Math.max(260, 0.74 * height, room / 2 + 60 + sagOf(height, height)),
  };
}

function layersBetween(
  others: readonly LayoutNode[],
  events: readonly LayoutNode[],
  size: FanSize,
): readonly Layer[] {
  const column = actorColumn(others, size.height);
  if (events.length === 0) return [column];
  const taken = others.length === 0 ? 0 : middleWidth(others, [], size.height) / 2;
  return [column, eventColumn(events, size.height, taken)];
}

/** To begin with, the busiest stand in the middle of their arc and the others take turns outwards. */
function centreOut(layer: Layer): Layer {
  if (layer.nodes.some((node) => node.kind === 'event')) return layer;
  const nodes: LayoutNode[] = [];
  for (const [index, node] of layer.nodes.entries()) {
    if (index % 2 === 0) nodes.push(node);
    else nodes.unshift(node);
  }
  return { slots: layer.slots, nodes };
}
