/** Which names are written in a frame, and where. */
import { onScreen } from '../drawing/camera.ts';
import { type Box, overlap } from '../drawing/labelGrid.ts';
import { type LabelLimits, type PlacedLabel, placeLabels } from '../drawing/labels.ts';
import type { Measure } from '../drawing/pen.ts';
import type { Point } from '../layout/types.ts';
import type { Frame } from './frame.ts';
import { isDrawn } from './picture.ts';

/** A label, and where its node stood on the screen when it was placed. */
export interface WrittenLabel extends PlacedLabel {
  readonly node: Point;
}

/** Labels in full ink, and those of the nodes that a selection has dimmed. */
export interface Written {
  readonly first: readonly WrittenLabel[];
  readonly rest: readonly WrittenLabel[];
}

/** Seeks a place for every name that has room; `taken` is where something is written already. */
export function labelsOf(frame: Frame, measure: Measure, taken: readonly Box[]): Written {
  const { picture, camera, size, emphasis, highlight } = frame;
  const scene = picture.named();
  const { selected, hovered } = highlight;
  const limits: LabelLimits = {
    ...size,
    taken,
    ...(selected !== undefined && { selected }),
    ...(hovered !== undefined && { hovered }),
  };
  const { bright, marked } = emphasis;
  const all: LabelLimits = bright === undefined ? limits : { ...limits, bright };
  const written = (labels: readonly PlacedLabel[]): WrittenLabel[] =>
    labels.map((label) => ({ ...label, node: pointOf(frame, label.id) ?? [label.x, label.y] }));
  if (marked === undefined) return { first: written(placeLabels(scene, camera, measure, all)), rest: [] };
  const first = placeLabels(scene, camera, measure, { ...limits, bright: marked });
  const done = new Set(first.map(({ id }) => id));
  const rest = placeLabels(scene, camera, measure, all).filter(
    ({ id, box }) => !done.has(id) && !first.some((label) => overlap(label.box, box)),
  );
  return { first: written(first), rest: written(rest) };
}

/** The same labels beside their nodes, wherever those are now, without those whose node is gone. */
export function followed({ first, rest }: Written, frame: Frame): Written {
  const follow = (labels: readonly WrittenLabel[]): WrittenLabel[] =>
    labels.flatMap((label) => {
      const node = pointOf(frame, label.id);
      if (node === undefined) return [];
      const [dx, dy] = [node[0] - label.node[0], node[1] - label.node[1]];
      return dx === 0 && dy === 0 ? [label] : [moved(label, dx, dy)];
    });
  return { first: follow(first), rest: follow(rest) };
}

function moved(label: WrittenLabel, dx: number, dy: number): WrittenLabel {
  const { left, right, top, bottom } = label.box;
  return {
    ...label,
    x: label.x + dx,
    y: label.y + dy,
    box: { left: left + dx, right: right + dx, top: top + dy, bottom: bottom + dy },
    node: [label.node[0] + dx, label.node[1] + dy],
  };
}

/** Where a drawn node stands on the screen. */
function pointOf({ picture: { plan, places, seen }, camera }: Frame, id: string): Point | undefined {
  const node = plan.numbers.get(id);
  if (node === undefined || !isDrawn(seen, node)) return undefined;
  return onScreen(camera, [places.x[node] ?? 0, places.y[node] ?? 0]);
}
