/**
 * The floor: a bare canvas that draws what is visible anew at every step and keeps nothing, ties of one look in
 * paths of 64, nodes of one colour in one path. `same` draws the shapes that the app draws (curves, dashes),
 * otherwise ties are straight and solid, the least that a tie can be.
 */
import { bendOf, controlOf } from '../../../src/drawing/look.ts';
import type { Given, Setup, Step } from '../contract.ts';
import { nodeAcross, nodeColour, PALETTE, tieAcross, tieColour, tieDashes, tieStrength } from '../look.ts';
import { canvasIn, type Sight, wholeSight, zoomSight } from './canvas.ts';

const CHUNK = 64;

interface Look {
  readonly colour: string;
  readonly width: number;
  readonly dashes: readonly number[];
  readonly strength: (count: number) => number;
  readonly ties: readonly number[];
}

export function floor(same: boolean): Setup {
  return (container, given, first) => {
    const { context } = canvasIn(container, given);
    const sight = wholeSight(given);
    const looks = looksOf(given, same);
    const colours = coloursOf(given);
    const controls = same ? controlsOf(given) : undefined;
    let shown = first;
    const draw = (): void => {
      context.fillStyle = PALETTE.ground;
      context.globalAlpha = 1;
      context.fillRect(0, 0, given.width, given.height);
      drawTies(context, given, shown, sight, looks, controls);
      drawNodes(context, given, shown, sight, colours);
    };
    draw();
    return {
      step: (step) => {
        shown = step;
        draw();
      },
      pan: (dx, dy) => {
        sight.x += dx;
        sight.y += dy;
        draw();
      },
      zoom: (factor) => {
        zoomSight(sight, given, factor);
        draw();
      },
    };
  };
}

function drawTies(
  context: CanvasRenderingContext2D,
  { nodes, ties }: Given,
  { ties: shown, count }: Step,
  { zoom, x: left, y: top }: Sight,
  looks: readonly Look[],
  controls: Float64Array | undefined,
): void {
  for (const look of looks) {
    context.strokeStyle = look.colour;
    context.lineWidth = look.width;
    context.globalAlpha = look.strength(count);
    context.setLineDash([...look.dashes]);
    let inPath = 0;
    for (const tie of look.ties) {
      if (shown[tie] !== 1) continue;
      if (inPath === 0) context.beginPath();
      const [from, to] = [ties.from[tie] ?? 0, ties.to[tie] ?? 0];
      context.moveTo((nodes.x[from] ?? 0) * zoom + left, (nodes.y[from] ?? 0) * zoom + top);
      const [toX, toY] = [(nodes.x[to] ?? 0) * zoom + left, (nodes.y[to] ?? 0) * zoom + top];
      if (controls === undefined) context.lineTo(toX, toY);
      else {
        const [x, y] = [controls[2 * tie] ?? 0, controls[2 * tie + 1] ?? 0];
        context.quadraticCurveTo(x * zoom + left, y * zoom + top, toX, toY);
      }
      inPath += 1;
      if (inPath === CHUNK) {
        context.stroke();
        inPath = 0;
      }
    }
    if (inPath > 0) context.stroke();
  }
  context.setLineDash([]);
}

function drawNodes(
  context: CanvasRenderingContext2D,
  given: Given,
  { nodes: shown }: Step,
  { zoom, x: left, y: top }: Sight,
  colours: ReadonlyMap<string, readonly number[]>,
): void {
  context.globalAlpha = 1;
  for (const [colour, own] of colours) {
    context.fillStyle = colour;
    context.beginPath();
    for (const node of own) {
      if (shown[node] !== 1) continue;
      const radius = nodeAcross(given, node) / 2;
      const [x, y] = [(given.nodes.x[node] ?? 0) * zoom + left, (given.nodes.y[node] ?? 0) * zoom + top];
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
    }
    context.fill();
  }
}

/** Ties by how they look, so that a path holds only ties that look alike. */
function looksOf(given: Given, same: boolean): readonly Look[] {
  const looks = new Map<string, Look & { readonly ties: number[] }>();
  for (let tie = 0; tie < given.ties.from.length; tie += 1) {
    const office = tie >= given.ties.offices;
    const dashes = same ? tieDashes(given, tie) : [];
    const key = [office, given.ties.events[tie], dashes.length].join();
    const look = looks.get(key) ?? {
      colour: tieColour(given, tie),
      width: tieAcross(given, tie),
      dashes,
      strength: (count: number) => tieStrength(given, tie, count),
      ties: [],
    };
    looks.set(key, look);
    look.ties.push(tie);
  }
  return [...looks.values()].sort((one, other) => one.width - other.width);
}

function coloursOf(given: Given): ReadonlyMap<string, readonly number[]> {
  const colours = new Map<string, number[]>();
  for (let node = 0; node < given.nodes.x.length; node += 1) {
    const colour = nodeColour(given, node);
    const own = colours.get(colour) ?? [];
    colours.set(colour, own);
    own.push(node);
  }
  return colours;
}

/** Control points of all ties, two numbers each. */
function controlsOf({ nodes, ties }: Given): Float64Array {
  const controls = new Float64Array(2 * ties.from.length);
  for (let tie = 0; tie < ties.from.length; tie += 1) {
    const [from, to] = [ties.from[tie] ?? 0, ties.to[tie] ?? 0];
    const start = [nodes.x[from] ?? 0, nodes.y[from] ?? 0] as const;
    const end = [nodes.x[to] ?? 0, nodes.y[to] ?? 0] as const;
    controls.set(controlOf(start, end, bendOf(start, end)), 2 * tie);
  }
  return controls;
}
