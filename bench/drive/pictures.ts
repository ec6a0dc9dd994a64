/** The part of the bench that draws: every way of drawing at every size. */
import { indexDataset } from '../../src/network/network.ts';
import { visible } from '../../src/network/visible.ts';
import type { PeerName } from '../browser/peers.ts';
import { drag } from '../compute/questions.ts';
import { datasetOf } from '../data/dataset.ts';
import type { SizeName } from '../data/sizes.ts';
import { launch } from './browser.ts';
import { givenOf } from './given.ts';
import { comparePeers, type Outcome } from './peers.ts';
import { placesFor } from './places.ts';
import { benchSite, type Extras } from './site.ts';

export interface Pictured {
  /** Seen through the window in the middle of the steps. */
  readonly visible: { readonly actors: number; readonly ties: number; readonly officeTies: number };
  readonly ways: Readonly<Partial<Record<PeerName, Outcome>>>;
}
export type PicturedSizes = Readonly<Partial<Record<SizeName, Pictured>>>;

interface Plan {
  readonly steps: number;
  readonly rounds: number;
}

/** Slow ones would take hours with as many steps as quick ones. */
const PLANS: Readonly<Record<SizeName, Plan>> = {
  S: { steps: 60, rounds: 3 },
  M: { steps: 40, rounds: 3 },
  L: { steps: 15, rounds: 2 },
  XL: { steps: 15, rounds: 2 },
};
/** The first step of a drag that is drawn. */
const FROM = 50;

export async function drawPeers(
  sizes: readonly SizeName[],
  names: readonly PeerName[],
  atXL: readonly PeerName[],
  port: number,
): Promise<PicturedSizes> {
  const extras: Extras = new Map();
  const site = await benchSite(port, extras);
  const browser = await launch();
  const found: Partial<Record<SizeName, Pictured>> = {};
  try {
    for (const size of sizes) {
      const { steps, rounds } = PLANS[size];
      const network = indexDataset(datasetOf(size));
      const questions = drag(network).slice(FROM, FROM + steps + 4);
      const given = givenOf(size, network, placesFor(network, 'both'), questions);
      const path = `/given/${size}.json`;
      extras.set(path, JSON.stringify(given));
      const middle = visible(network, questions[questions.length >> 1] ?? drag(network)[0] ?? fail());
      const own = size === 'XL' ? names.filter((name) => atXL.includes(name)) : names;
      found[size] = {
        visible: {
          actors: middle.actors.size,
          ties: middle.ties.size,
          officeTies: middle.officeTies.size,
        },
        ways: await comparePeers(browser, site.address, path, own, rounds),
      };
      extras.delete(path);
    }
  } finally {
    await browser.close();
    await site.close();
  }
  return found;
}

function fail(): never {
  throw new RangeError('A drag has no steps.');
}
