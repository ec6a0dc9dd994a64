import { coarser } from './coarser.ts';
import { Quadtree } from './quadtree.ts';
import type { OnProgress } from './types.ts';
import type { Web } from './web.ts';

/** Where nodes stand, by number. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** Up to so many nodes are laid out as they are; more are clumped first. */
const FEW = 300;
/** A web of clumps is worth laying out when it is smaller than this part of the web before. */
const GAIN = 0.8;
/** So many moves of single nodes are made at most on each level, within these numbers of rounds. */
const MOVES = 700_000;
const ROUNDS = { least: 16, most: 150 } as const;
/** How far a node goes of the way that it is drawn. */
const STEP = 0.6;
/** The furthest that a node moves in the first and in the last round, as a part of the picture. */
const REACH = { first: 0.12, refining: 0.04, last: 0.002 } as const;
/** How strongly the middle draws. */
const GRAVITY = 0.02;

/**
 * Ties pull their ends together, everyone pushes everyone away, busy ones the most (the forces of ForceAtlas2,
 * Jacomy and others 2014). First clumps of nodes find their places, then the nodes around them (as in Hu 2005).
 * Begins at `places`, and changes them; nothing is left to chance.
 */
export function springs(web: Web, places: Places, onProgress?: OnProgress): void {
  const [webs, steps] = levelsOf(web);
  const work = webs.map(({ mass }) => mass.length * roundsFor(mass.length));
  const all = work.reduce((sum, own) => sum + own, 0);
  const starts = [places];
  for (const clumpOf of steps) starts.push(gathered(clumpOf, starts.at(-1) ?? places));
  let done = 0;
  for (let level = webs.length - 1; level >= 0; level -= 1) {
    const [own, here] = [webs[level], starts[level]];
    if (own === undefined || here === undefined) return;
    const [inner, clumpOf] = [starts[level + 1], steps[level]];
    if (inner && clumpOf) scattered(clumpOf, inner, here);
    else scaled(own, here);
    relax(own, here, clumpOf ? REACH.refining : REACH.first, (part) =>
      onProgress?.((done + part * (work[level] ?? 0)) / all),
    );
    done += work[level] ?? 0;
  }
}

function roundsFor(count: number): number {
  return Math.round(Math.min(ROUNDS.most, Math.max(ROUNDS.least, MOVES / Math.max(1, count))));
}

/** The web, that of its clumps, that of theirs and so on; and the steps between them. */
function levelsOf(web: Web): readonly [webs: readonly Web[], steps: readonly Int32Array[]] {
  const webs = [web];
  const steps: Int32Array[] = [];
  for (let last = web; last.mass.length > FEW; ) {
    const next = coarser(last);
    if (next.web.mass.length > GAIN * last.mass.length) break;
    webs.push(next.web);
    steps.push(next.clumpOf);
    last = next.web;
  }
  return [webs, steps];
}

/** Clumps begin in the middle of their nodes. */
function gathered(clumpOf: Int32Array, { x, y }: Places): Places {
  const clumps = clumpOf.reduce((most, clump) => Math.max(most, clump + 1), 0);
  const into = { x: new Float64Array(clumps), y: new Float64Array(clumps) };
  const sizes = new Int32Array(clumps);
  for (const [node, clump] of clumpOf.entries()) {
    const size = (sizes[clump] ?? 0) + 1;
    sizes[clump] = size;
    into.x[clump] = (into.x[clump] ?? 0) + ((x[node] ?? 0) - (into.x[clump] ?? 0)) / size;
    into.y[clump] = (into.y[clump] ?? 0) + ((y[node] ?? 0) - (into.y[clump] ?? 0)) / size;
  }
  return into;
}

/** Nodes begin around the place that their clump has found: a little spiral, so that no two are on one spot. */
function scattered(clumpOf: Int32Array, { x, y }: Places, into: Places): void {
  const placed = new Int32Array(x.length);
  for (const [node, clump] of clumpOf.entries()) {
    const turn = placed[clump] ?? 0;
    placed[clump] = turn + 1;
    const reach = Math.sqrt(turn);
    into.x[node] = (x[clump] ?? 0) + reach * Math.cos(2.4 * turn + node);
    into.y[node] = (y[clump] ?? 0) + reach * Math.sin(2.4 * turn + node);
  }
}

/** Brings the places that all begins with to about the size at which pushes and pulls are equal. */
function scaled({ mass }: Web, { x, y }: Places): void {
  const size = Math.sqrt(mass.reduce((sum, own) => sum + own, 0));
  const reach = x.reduce((most, own, node) => Math.max(most, Math.abs(own), Math.abs(y[node] ?? 0)), 1e-9);
  for (const node of x.keys()) {
    // Those on one spot would push each other nowhere.
    x[node] = ((x[node] ?? 0) * size) / reach + Math.cos(node);
    y[node] = ((y[node] ?? 0) * size) / reach + Math.sin(node);
  }
}

function relax(web: Web, places: Places, reach: number, onProgress: OnProgress): void {
  const { x, y } = places;
  const count = x.length;
  const tree = new Quadtree(count);
  const size = Math.sqrt(web.mass.reduce((sum, own) => sum + own, 0));
  const rounds = roundsFor(count);
  const move = { x: new Float64Array(count), y: new Float64Array(count) };
  for (let round = 0; round < rounds; round += 1) {
    const furthest = size * reach * (REACH.last / reach) ** (round / rounds);
    tree.fill(x, y, web.mass);
    for (let node = 0; node < count; node += 1) draw(web, places, tree, node, furthest, move);
    for (let node = 0; node < count; node += 1) {
      x[node] = (x[node] as number) + (move.x[node] as number);
      y[node] = (y[node] as number) + (move.y[node] as number);
    }
    onProgress((round + 1) / rounds);
  }
}

const pushed = new Float64Array(2);

/** Where one node is drawn to, no further than `furthest`. Numbers are read without a check: this is where the time goes. */
function draw(
  web: Web,
  { x, y }: Places,
  tree: Quadtree,
  node: number,
  furthest: number,
  move: Places,
): void {
  const [ownX, ownY] = [x[node] as number, y[node] as number];
  let [pullX, pullY] = [0, 0];
  const end = web.first[node + 1] as number;
  for (let at = web.first[node] as number; at < end; at += 1) {
    const other = web.to[at] as number;
    pullX += (web.pull[at] as number) * ((x[other] as number) - ownX);
    pullY += (web.pull[at] as number) * ((y[other] as number) - ownY);
  }
  tree.push(ownX, ownY, pushed);
  const mass = web.mass[node] as number;
  const dx = STEP * (pullX / mass + (pushed[0] as number) - GRAVITY * ownX);
  const dy = STEP * (pullY / mass + (pushed[1] as number) - GRAVITY * ownY);
  const length = Math.hypot(dx, dy);
  const part = length > furthest ? furthest / length : 1;
  move.x[node] = dx * part;
  move.y[node] = dy * part;
}
