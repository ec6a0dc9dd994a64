/** The drawing code of the app alone: no panels, no labels. It is told what is seen and works out the rest. */

import { FORMAT_VERSION } from '../../../src/dataset/vocabulary.ts';
import { Sheet, type SheetView } from '../../../src/drawing/ink/sheet.ts';
import { SHAPES } from '../../../src/drawing/look.ts';
import { type Marks, plainEmphasis } from '../../../src/drawing/marks.ts';
import type { Plan } from '../../../src/drawing/plan.ts';
import { indexDataset } from '../../../src/network/network.ts';
import type { Given, Peer, Setup, Step } from '../contract.ts';
import { PALETTE } from '../look.ts';
import { canvasIn, wholeSight, zoomSight } from './canvas.ts';

/** Milliseconds; see `SLOW` in src/graph/layers.ts. */
const SLOW = 20;

/** With all nodes as discs, as the others draw them. */
export const setup: Setup = (container, given, first) =>
  draws(container, given, first, planFrom(given, false));

/** As in the app, each kind of actor in its own shape. */
export const setupShaped: Setup = (container, given, first) =>
  draws(container, given, first, planFrom(given, true));

function draws(container: HTMLElement, given: Given, first: Step, plan: Plan): Peer {
  const { canvas, context } = canvasIn(container, given);
  container.style.background = PALETTE.ground;
  const { width, height } = given;
  const places = { x: Float64Array.from(given.nodes.x), y: Float64Array.from(given.nodes.y) };
  const emphasis = plainEmphasis(plan);
  const sight = wholeSight(given);
  let view: SheetView = { places, camera: { ...sight }, ratio: 1, width, height, palette: PALETTE };
  let marks: Marks = { seen: seenIn(given, first), emphasis };
  const sheet = new Sheet(plan, view);
  const image = new ImageData(new Uint8ClampedArray(sheet.pixels.values.buffer), width, height);
  const draw = (): void => {
    for (const { x, y, width: across, height: along } of sheet.draw(marks, view).patches) {
      context.putImageData(image, 0, 0, x, y, across, along);
    }
  };
  let drawn = { ...sight };
  let cost = 0;
  /** As in the app: what takes long to draw follows the hand as it is and is drawn anew when that rests. */
  const look = (): void => {
    const scale = sight.zoom / drawn.zoom;
    if (cost > SLOW) {
      canvas.style.transform = `translate(${sight.x - scale * drawn.x}px, ${sight.y - scale * drawn.y}px) scale(${scale})`;
      return;
    }
    const start = performance.now();
    view = { ...view, camera: { ...sight } };
    drawn = { ...sight };
    draw();
    cost = performance.now() - start;
  };
  canvas.style.transformOrigin = '0 0';
  draw();
  return {
    step: (step) => {
      marks = { seen: seenIn(given, step), emphasis };
      draw();
    },
    pan: (dx, dy) => {
      sight.x += dx;
      sight.y += dy;
      look();
    },
    zoom: (factor) => {
      zoomSight(sight, given, factor);
      look();
    },
  };
}

/** What the app works out of its counters at every step, worked out of the visible sets. */
function seenIn({ nodes, ties }: Given, step: Step): Marks['seen'] {
  const sizes = new Float32Array(nodes.x.length);
  for (let node = 0; node < sizes.length; node += 1) {
    if (step.nodes[node] === 1) sizes[node] = nodes.size[node] ?? 0;
  }
  const events = new Int32Array(ties.from.length);
  const dashed = new Uint8Array(ties.from.length);
  for (let tie = 0; tie < events.length; tie += 1) {
    if (step.ties[tie] !== 1) continue;
    events[tie] = ties.events[tie] ?? 1;
    dashed[tie] = ties.dashed[tie] ?? 0;
  }
  return { sizes, events, dashed, count: step.count };
}

function planFrom({ nodes, ties }: Given, shaped: boolean): Plan {
  const ids = nodes.x.map((_, node) => `n${node}`);
  const kinds = nodes.kind as Plan['kinds'];
  return {
    network: indexDataset(NOTHING),
    lens: 'both',
    tying: 'across',
    nodes: ids.length,
    actors: ids.length,
    ids,
    kinds,
    shapes: kinds.map((kind) => SHAPES[shaped ? kind : 'person']),
    roles: nodes.role as Plan['roles'],
    ties: {
      count: ties.from.length,
      offices: ties.offices,
      from: Int32Array.from(ties.from),
      to: Int32Array.from(ties.to),
    },
    numbers: new Map(ids.map((id, number) => [id, number])),
  };
}

/** A plan belongs to a network; this one comes as columns. */
const NOTHING = {
  format: 'entente',
  version: FORMAT_VERSION,
  meta: {
    title: 'Nothing',
    description: 'Nothing.',
    licence: 'CC0-1.0',
    version: '1.0.0',
    compiled: '2025-01-15',
    sha256: '0'.repeat(64),
    changelog: [],
  },
  topics: [],
  eventTypes: [],
  places: [],
  sources: [],
  actors: [],
  events: [],
  absences: [],
} as const;
