/** Everything that belongs to one opened dataset. Opening another makes another session. */
import type { Dataset } from '../dataset/schema.ts';
import type { PositionsFile } from '../layout/positionsFile.ts';
import { indexDataset, type Network } from '../network/network.ts';
import { questionIn } from '../network/question.ts';
import { Tally } from '../network/tally/tally.ts';
import { readAddress } from './address.ts';
import { readKept } from './kept.ts';
import { createSelectors, type Selectors } from './selectors.ts';
import { createSettled, type Watched } from './settled.ts';
import { type AppStore, createAppStore } from './store.ts';

export interface Session {
  readonly network: Network;
  /** The counters that answer the selectors. Whoever reads its arrays asks it first: another may have asked since. */
  readonly tally: Tally;
  readonly store: AppStore;
  /** The state as the panels see it, a little behind while the window moves. */
  readonly settled: Watched;
  readonly selectors: Selectors;
  /** Computed ahead of time for this dataset, where there are any. */
  readonly positions: PositionsFile | undefined;
}

/** Where a session begins; without it, with the default view. */
export interface Start {
  /** The query of the address, with or without its question mark. */
  readonly search?: string;
  /** What the browser's history holds for this entry. */
  readonly historyState?: unknown;
  readonly positions?: PositionsFile | undefined;
  /** One that has been made for the network already. */
  readonly tally?: Tally;
}

/** Indexes the dataset and opens it at the view that the address names; what it cannot mean is a notice. */
export function createSession(dataset: Dataset, start: Start = {}): Session {
  return sessionOf(indexDataset(dataset), start);
}

/** The same for a dataset that has been indexed. */
export function sessionOf(network: Network, start: Start = {}): Session {
  const { view, notices } = readAddress(start.search ?? '', network);
  const store = createAppStore(view, readKept(start.historyState, network), notices);
  const tally = start.tally ?? new Tally(network, questionIn(view));
  return {
    network,
    tally,
    store,
    settled: createSettled(store),
    selectors: createSelectors(tally),
    positions: start.positions,
  };
}
