/** Ways of drawing against each other: the same network, the same steps, in turn, round by round. */
import type { Browser } from '@playwright/test';
import type { Steps } from '../browser/main.ts';
import type { PeerName } from '../browser/peers.ts';
import { median, rounded, type Summary, summary } from '../measure.ts';
import { freshPage, heapOf, workedSoFar } from './browser.ts';
import { CANVAS } from './given.ts';

/** Milliseconds, but for frames per second and megabytes. */
export interface Drawn {
  /** From the call until it is painted. */
  readonly wall: Summary;
  /** The call alone. */
  readonly call: Summary;
  /** Work of the main thread for a step. */
  readonly main: number;
  readonly first: number;
  readonly pan: number;
  readonly zoom: number;
  readonly heap: number;
}

/** What could not be measured says why. */
export type Outcome = Drawn | { readonly fault: string };

export function isDrawn(outcome: Outcome | undefined): outcome is Drawn {
  return outcome !== undefined && 'wall' in outcome;
}

interface Round extends Steps {
  readonly main: number;
  readonly first: number;
  readonly pan: number;
  readonly zoom: number;
  readonly heap: number;
}

/** Milliseconds that a picture is panned, and zoomed. */
const MOVING = 700;
/** A page that does not come back is given up after so many milliseconds. */
const PATIENCE = 180_000;
/** Steps that only warm up. */
const WARMING = 3;

/** Measures all of them on the network that is served under this path. */
export async function comparePeers(
  browser: Browser,
  address: string,
  network: string,
  names: readonly PeerName[],
  rounds: number,
): Promise<Readonly<Partial<Record<PeerName, Outcome>>>> {
  const found = new Map<PeerName, Round[]>();
  const faults = new Map<PeerName, string>();
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) {
      if (faults.has(name)) continue;
      try {
        const own = await measureOnce(browser, address, network, name);
        found.set(name, [...(found.get(name) ?? []), own]);
        console.log(`  ${network} round ${round + 1}: ${name}, ${rounded(median(own.wall))} ms a step`);
      } catch (error) {
        faults.set(name, firstLine(error));
      }
    }
  }
  return Object.fromEntries(
    names.map((name) => {
      const fault = faults.get(name);
      return [name, fault === undefined ? together(found.get(name) ?? []) : { fault }];
    }),
  );
}

async function measureOnce(
  browser: Browser,
  address: string,
  network: string,
  name: PeerName,
): Promise<Round> {
  const { page, protocol, close } = await freshPage(browser, CANVAS);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.setDefaultTimeout(PATIENCE);
  try {
    await page.goto(`${address}/`);
    await page.waitForFunction(() => 'bench' in globalThis);
    const measured = measurePage(page, protocol, network, name);
    const limit = new Promise<never>((_, refuse) => {
      setTimeout(() => refuse(new Error('It did not come to an end.')), PATIENCE).unref();
    });
    const round = await Promise.race([measured, limit]);
    if (errors[0] !== undefined) throw new Error(errors[0]);
    return round;
  } finally {
    await close();
  }
}

type Fresh = Awaited<ReturnType<typeof freshPage>>;

async function measurePage(
  page: Fresh['page'],
  protocol: Fresh['protocol'],
  network: string,
  name: PeerName,
): Promise<Round> {
  const first = await page.evaluate(([one, two]) => bench.prepare(one, two), [name, network] as const);
  await page.waitForTimeout(150);
  const before = await workedSoFar(protocol);
  const { wall, call } = await page.evaluate(() => bench.steps());
  const main = ((await workedSoFar(protocol)) - before) / wall.length;
  const pan = await page.evaluate((milliseconds) => bench.pan(milliseconds), MOVING);
  const zoom = await page.evaluate((milliseconds) => bench.zoom(milliseconds), MOVING);
  return {
    wall: wall.slice(WARMING),
    call: call.slice(WARMING),
    ...{ main, first, pan, zoom, heap: await heapOf(protocol) },
  };
}

function together(rounds: readonly Round[]): Drawn {
  const middle = (key: 'main' | 'first' | 'pan' | 'zoom' | 'heap'): number =>
    rounded(median(rounds.map((round) => round[key])));
  return {
    wall: summary(rounds.flatMap(({ wall }) => wall)),
    call: summary(rounds.flatMap(({ call }) => call)),
    main: middle('main'),
    first: middle('first'),
    pan: middle('pan'),
    zoom: middle('zoom'),
    heap: middle('heap'),
  };
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? '').slice(0, 160);
}
