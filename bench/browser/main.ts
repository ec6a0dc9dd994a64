/** The page that measures one way of drawing. What runs it calls the functions on `bench`. */

import type { Difference } from './compare.ts';
import { type Given, type Peer, type Step, stepsOf } from './contract.ts';
import { painted } from './painted.ts';
import { isPeerName, PEERS } from './peers.ts';

/** Milliseconds. */
export interface Steps {
  /** From the call until it is painted, step by step. */
  readonly wall: readonly number[];
  /** The call alone. */
  readonly call: readonly number[];
}

export interface Bench {
  /** Fetches network and code, draws the first picture; milliseconds from the data to what is painted. */
  prepare(peer: string, network: string): Promise<number>;
  steps(): Promise<Steps>;
  /** Frames per second while the picture is panned (zoomed) for so many milliseconds. */
  pan(milliseconds: number): Promise<number>;
  zoom(milliseconds: number): Promise<number>;
  /** How far the app's picture of the first step is from plain Cytoscape's. */
  compare(network: string): Promise<Difference>;
}

declare global {
  var bench: Bench;
}

let steps: readonly Step[] = [];
let running: Peer | undefined;

async function prepare(name: string, network: string): Promise<number> {
  if (!isPeerName(name)) throw new Error(`There is no ${name}.`);
  const setup = await PEERS[name]();
  const given = (await (await fetch(network)).json()) as Given;
  steps = stepsOf(given);
  const [first] = steps;
  const container = document.getElementById('picture');
  if (container === null || first === undefined) throw new Error('The page is not whole.');
  container.style.width = `${given.width}px`;
  container.style.height = `${given.height}px`;
  await painted();
  const start = performance.now();
  running = await setup(container, given, first);
  await painted();
  return performance.now() - start;
}

function peer(): Peer {
  if (running === undefined) throw new Error('Nothing has been prepared.');
  return running;
}

async function drag(): Promise<Steps> {
  const wall: number[] = [];
  const call: number[] = [];
  for (const step of steps.slice(1)) {
    const start = performance.now();
    await peer().step(step);
    call.push(performance.now() - start);
    await painted();
    wall.push(performance.now() - start);
  }
  return { wall, call };
}

async function frames(milliseconds: number, move: (frame: number) => void | Promise<void>): Promise<number> {
  const start = performance.now();
  let count = 0;
  while (performance.now() - start < milliseconds) {
    await move(count);
    await painted();
    count += 1;
  }
  return (count * 1000) / (performance.now() - start);
}

globalThis.bench = {
  prepare,
  compare: async (network) => (await import('./compare.ts')).compare(network),
  steps: drag,
  // To and fro, so that the picture stays in sight.
  pan: (milliseconds) =>
    frames(milliseconds, (frame) => peer().pan(frame % 20 < 10 ? 7 : -7, frame % 20 < 10 ? 3 : -3)),
  zoom: (milliseconds) => frames(milliseconds, (frame) => peer().zoom(frame % 20 < 10 ? 1.04 : 1 / 1.04)),
};
