/** What is found while the reader types. */
import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Network } from '../../network/network.ts';
import { perNetwork } from '../../network/perNetwork.ts';
import { building, buildSearch, type Hit, type Search } from '../../network/search.ts';
import { patiently } from '../../store/patiently.ts';
import { useSession } from '../app.tsx';

const MOST = 20;
const NONE: readonly Hit[] = [];
/** Names of more records than this are folded and passed over in turns, so that the page answers meanwhile. */
const LARGE = 4000;

const searchAtOnce = perNetwork((network, _: 'search') => buildSearch(network));
const searchInTurns = perNetwork((network, _: 'search'): Promise<Search> => patiently(building(network)));

function isLarge({ events, dataset }: Network): boolean {
  return events.length + dataset.actors.length > LARGE;
}

/** Begins to fold the names of a large network, so that they are folded when somebody types. */
export function prepareSearch(network: Network): void {
  if (isLarge(network)) void searchInTurns(network, 'search');
}

/** The hits for a text; `undefined` until there are any to speak of, and those for the text before meanwhile. */
export function useHits(typed: string): readonly Hit[] | undefined {
  const { network } = useSession();
  const text = useDeferredValue(typed.trim());
  const large = isLarge(network);
  const found = useMemo(
    () => (large || text === '' ? NONE : searchAtOnce(network, 'search').find(text, MOST)),
    [large, network, text],
  );
  const later = useLater(network, large ? text : '');
  return large && text !== '' ? later : found;
}

function useLater(network: Network, text: string): readonly Hit[] | undefined {
  const [hits, setHits] = useState<readonly Hit[]>();
  useEffect(() => {
    if (text === '') {
      setHits(undefined);
      return;
    }
    let isWanted = true;
    const answer = async (): Promise<void> => {
      const search = await searchInTurns(network, 'search');
      const found = await patiently(whileWanted(search.finding(text, MOST), () => isWanted));
      if (found !== undefined && isWanted) setHits(found);
    };
    void answer();
    return () => {
      isWanted = false;
    };
  }, [network, text]);
  return hits;
}

/** Stops when another text has been typed. */
function* whileWanted<Answer>(
  work: Generator<undefined, Answer>,
  isWanted: () => boolean,
): Generator<undefined, Answer | undefined> {
  while (isWanted()) {
    const step = work.next();
    if (step.done === true) return step.value;
    yield;
  }
  return undefined;
}
