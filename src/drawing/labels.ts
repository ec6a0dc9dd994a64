import { type Camera, onScreen, type Size } from './camera.ts';
import { LABEL_SIZE } from './fonts.ts';
import { type Box, LabelGrid } from './labelGrid.ts';
import type { Measure } from './pen.ts';
import type { LabelSide, Scene, SceneNode } from './scene.ts';
import { shortLabels } from './shortLabels.ts';

/** A label with its place, in pixels of the screen. */
export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** Where the text is anchored: its `align` edge, half way up. */
  readonly x: number;
  readonly y: number;
  readonly align: 'left' | 'center' | 'right';
  readonly box: Box;
  /** Selected or hovered: written in full and bold. */
  readonly strong: boolean;
  /** Of neither side: in a fainter ink, so that the sides speak first. */
  readonly faint: boolean;
}

export interface LabelLimits extends Size {
  readonly selected?: string;
  readonly hovered?: string;
  /** The neighbourhood that stays bright: placed before all others, and only it gets labels. */
  readonly bright?: ReadonlySet<string>;
  /** Where no label may be: what is written there already. */
  readonly taken?: readonly Box[];
}

const HEIGHT = LABEL_SIZE + 1;
const NEAR = 4;
/** From so many events on, a name may be written over nodes that are less than this part of its own node. */
const BUSY = 4;
const LESSER = 0.8;
/** Narrower than this is a telephone, in pixels of the screen. */
const NARROW = 600;
/** Strong labels are bold, which is a little wider than what was measured. */
const BOLD = 1.08;
/** No name touches the edge of the screen. */
const MARGIN = 6;
/** A node may come so near to a line of text as its letters leave free above and below. */
const LEADING = 2;
/** A screen has room for a name in so many square pixels; with more of them none is read. */
const ROOM = { wide: 6400, narrow: 7200 } as const;
/** With so many nodes for each name that finds room, those of a single event have none. */
const CROWD = 2;
/** Where there are more nodes than room for names, so many of these may be of those among the ties. */
const QUIET = 1 / 16;

/** What is taken. */
interface Grids {
  readonly labels: LabelGrid;
  readonly nodes: LabelGrid;
}

/**
 * Which labels can be read at once, the important first: selected, hovered, the bright neighbourhood, then by
 * number of events. A label never lies over another one or over a node of comparable size. The font keeps its
 * size whatever the zoom, so coming closer makes room for more. Selected and hovered are always placed. Long
 * names are cut, so that more find a place, and written in full where there is room left in the end. In a
 * crowd only so many are written as the screen can carry, and few of them where they would lie among the ties.
 */
export function placeLabels(
  scene: Pick<Scene, 'nodes' | 'byId'>,
  camera: Camera,
  measure: Measure,
  limits: LabelLimits,
): readonly PlacedLabel[] {
  const shown = scene.nodes.filter((node) => inSight(node, camera, limits));
  const grids: Grids = { labels: new LabelGrid(), nodes: new LabelGrid() };
  // What has faded around a bright neighbourhood may lie under its names.
  const solid = limits.bright === undefined ? shown : shown.filter((node) => isAsked(node, limits));
  for (const node of solid) grids.nodes.add(nodeBox(node, camera), node.size);
  for (const box of limits.taken ?? []) grids.labels.add(box);
  const shorts = shortLabels(
    scene.nodes.filter(({ shortLabel }) => shortLabel === undefined).map(({ label }) => label),
  );
  const placed: PlacedLabel[] = [];
  const room = (limits.width * limits.height) / (limits.width < NARROW ? ROOM.narrow : ROOM.wide);
  for (const node of spokenOf(byImportance(shown, limits), room, limits)) {
    const strong = isStrong(node.id, limits);
    if (!strong && placed.length >= room) continue;
    const text = strong ? node.label : (node.shortLabel ?? shorts.get(node.label) ?? node.label);
    const width = measure(text) * (strong ? BOLD : 1);
    const label = firstFree(node, text, width, camera, grids, strong, limits);
    if (label === undefined) continue;
    grids.labels.add(label.box);
    placed.push(label);
  }
  return placed.map((label) => {
    const node = scene.byId.get(label.id);
    // A short name that the data give says all; only what was cut wants to be whole.
    const whole = node?.shortLabel === undefined ? (node?.label ?? label.text) : label.text;
    return whole === label.text ? label : written(label, whole, measure(whole), grids, limits);
  });
}

function isAsked({ id }: SceneNode, limits: LabelLimits): boolean {
  return limits.bright?.has(id) === true || isStrong(id, limits);
}

/** The nodes, of the sorted ones, that may have a name at all. */
function spokenOf(sorted: readonly SceneNode[], room: number, limits: LabelLimits): readonly SceneNode[] {
  if (limits.bright !== undefined) return sorted.filter((node) => isAsked(node, limits));
  const events = sorted.filter(({ kind }) => kind === 'event').length;
  const quiet = sorted.filter((node) => node.quiet);
  const few = sorted.length <= room ? quiet : quiet.slice(0, Math.floor(room * QUIET));
  const chosen = new Set(few);
  const least = sorted.length > room * CROWD ? 2 : 1;
  return sorted.filter((node) => {
    if (isAsked(node, limits)) return true;
    if (node.kind !== 'event' && node.events < least) return false;
    return node.kind === 'event' ? events <= room : !node.quiet || chosen.has(node);
  });
}

/** The label with its whole text where that is free, else as it is. */
function written(label: PlacedLabel, text: string, width: number, grids: Grids, limits: Size): PlacedLabel {
  const left = label.align === 'left' ? label.x : label.x - (label.align === 'right' ? width : width / 2);
  const box = { ...label.box, left, right: left + width };
  const taken =
    grids.labels.meets(box, 0, label.box) || grids.nodes.meets(lettersOf(box)) || !within(box, limits);
  if (taken) return label;
  grids.labels.add(box);
  return { ...label, text, box };
}

function inSight(node: SceneNode, camera: Camera, { width, height }: Size): boolean {
  const [x, y] = onScreen(camera, [node.x, node.y]);
  const reach = (node.size / 2) * camera.zoom;
  return x > -reach && y > -reach && x < width + reach && y < height + reach;
}

/** The square inside a node, a little larger than the largest that fits, so that corners may be brushed. */
function nodeBox(node: SceneNode, camera: Camera): Box {
  const [x, y] = onScreen(camera, [node.x, node.y]);
  const half = Math.max(1, (node.size / 2) * camera.zoom * 0.8);
  return { left: x - half, top: y - half, right: x + half, bottom: y + half };
}

function isStrong(id: string, limits: LabelLimits): boolean {
  return id === limits.selected || id === limits.hovered;
}

/** The important first. */
function byImportance(nodes: readonly SceneNode[], limits: LabelLimits): readonly SceneNode[] {
  const rank = (node: SceneNode): number => {
    if (node.id === limits.selected) return 0;
    if (node.id === limits.hovered) return 1;
    if (limits.bright?.has(node.id)) return 2;
    // An event's title is long and there are many: actors go first.
    return node.kind === 'event' ? 4 : 3;
  };
  const ranks = new Map(nodes.map((node) => [node, rank(node)]));
  return [...nodes].sort(
    (one, other) =>
      (ranks.get(one) ?? 0) - (ranks.get(other) ?? 0) ||
      other.events - one.events ||
      (one.id < other.id ? -1 : 1),
  );
}

const ORDER: Readonly<Record<LabelSide, readonly (LabelSide | 'above')[]>> = {
  left: ['left', 'below', 'above'],
  right: ['right', 'below', 'above'],
  below: ['below', 'right', 'left', 'above'],
};

/** On a narrow screen there is hardly any room outwards: then rather over the ties than nowhere. */
function sidesFor(side: LabelSide, { width }: Size): readonly (LabelSide | 'above')[] {
  if (width >= NARROW || side === 'below') return ORDER[side];
  return [...ORDER[side], side === 'left' ? 'right' : 'left'];
}

function firstFree(
  node: SceneNode,
  text: string,
  width: number,
  camera: Camera,
  grids: Grids,
  strong: boolean,
  limits: Size,
): PlacedLabel | undefined {
  const free = (side: LabelSide | 'above', atLeast: number): PlacedLabel | undefined => {
    const label = labelAt(node, text, width, camera, side, strong);
    const taken =
      grids.labels.meets(label.box) ||
      grids.nodes.meets(lettersOf(label.box), atLeast) ||
      !within(label.box, limits);
    return taken ? undefined : label;
  };
  for (const side of sidesFor(node.labelSide, limits)) {
    const label = free(side, 0);
    if (label !== undefined) return label;
    // A dot may lie under the name of someone far busier; the other way round it may not.
    const over = node.events >= BUSY && !node.quiet ? free(side, node.size * LESSER) : undefined;
    if (over !== undefined) return over;
  }
  // The reader has asked for this one: over its neighbours rather than not at all.
  return strong ? labelAt(node, text, width, camera, node.labelSide, true) : undefined;
}

function within(box: Box, { width, height }: Size): boolean {
  return (
    box.left >= MARGIN && box.top >= MARGIN && box.right <= width - MARGIN && box.bottom <= height - MARGIN
  );
}

function lettersOf(box: Box): Box {
  return { ...box, top: box.top + LEADING, bottom: box.bottom - LEADING };
}

function labelAt(
  node: SceneNode,
  text: string,
  width: number,
  camera: Camera,
  side: LabelSide | 'above',
  strong: boolean,
): PlacedLabel {
  const [centreX, centreY] = onScreen(camera, [node.x, node.y]);
  // Outside the ring that marks a selected or hovered node.
  const reach = (node.size / 2) * camera.zoom + NEAR + (strong ? 4 : 0);
  const aside = side === 'left' ? -1 : side === 'right' ? 1 : 0;
  const along = side === 'above' ? -1 : side === 'below' ? 1 : 0;
  const x = centreX + aside * reach;
  const y = centreY + along * (reach + HEIGHT / 2 - 2);
  const left = aside < 0 ? x - width : aside > 0 ? x : x - width / 2;
  return {
    id: node.id,
    text,
    x,
    y,
    align: aside < 0 ? 'right' : aside > 0 ? 'left' : 'center',
    box: { left, top: y - HEIGHT / 2, right: left + width, bottom: y + HEIGHT / 2 },
    strong,
    faint: !strong && node.colour !== 'left' && node.colour !== 'right',
  };
}
