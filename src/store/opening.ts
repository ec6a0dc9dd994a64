/**
 * Opening other datasets: which one is on the screen, what is being read, and why something was refused. What is on
 * the screen stays until another dataset is ready to be drawn.
 *
 * The address and the browser's history hold views and not datasets: the new dataset is opened at the present
 * address, and going back shows an older view of the dataset that is open. What a view asks for and the dataset does
 * not have falls away with a notice.
 */
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Problem, Result } from '../dataset/problem.ts';
import type { Dataset } from '../dataset/schema.ts';
import { indexingOf, type Network } from '../network/network.ts';
import { en } from '../words/words.ts';
import { type Explain, type Progress, readIncoming } from './door.ts';
import { fromFile } from './incoming.ts';
import { patiently } from './patiently.ts';
import type { Session } from './session.ts';
import type { KeptFile, Shelf } from './shelf.ts';

/** How far opening is: parts of the text read, events checked, events made ready; each of how many. */
export type Step = Progress | readonly ['indexing', number, number];

export type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading'; readonly name: string; readonly bytes: number; readonly step?: Step }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] };

export type OpeningStore = StoreApi<Opening>;

export interface Opening {
  readonly stage: Stage;
  /** Name of the file whose dataset is on the screen; none for the dataset of the site. */
  readonly file: string | undefined;
  /** What the reader had open before a reload, or the dataset of the site. The answer is whether there is any. */
  start(): Promise<boolean>;
  /** Of several that are opened at once the last wins. */
  open(file: File): Promise<void>;
  goBack(): Promise<void>;
  /** The reader has seen why a file was refused. */
  dismiss(): void;
}

/** What opening needs of the page. */
export interface Surface {
  /** The dataset of the site. */
  own(): Promise<Result<Dataset>>;
  /** Makes a network ready to be drawn, with rests in between. */
  prepare(network: Network, isOwn: boolean): Promise<Prepared>;
  readonly shelf: Shelf;
  readonly explain?: Explain;
}

/** A network that is ready to be drawn: one of the two is called. */
export interface Prepared {
  /** Draws it in place of what is there. */
  show(): Session;
  /** It will not be drawn: another was opened meanwhile. */
  drop(): void;
}

/** Steps are told no more often than this, in milliseconds: nobody reads faster. */
const TELL_EVERY = 100;

/** What to read, whose it is, and how to get it. */
interface Candidate {
  readonly name: string;
  readonly bytes: number;
  /** Whether it is the dataset of the site. */
  readonly isOwn: boolean;
  load(tell: (step: Step) => void): Promise<Result<Dataset>>;
}

export function createOpening(surface: Surface, words = en.opening): OpeningStore {
  const { shelf, explain } = surface;
  let latest = 0;

  const store = createStore<Opening>()(() => ({
    stage: { kind: 'idle' },
    file: undefined,
    async start() {
      const kept = await shelf.kept();
      if (kept !== undefined && (await put(ofFile(kept))) !== undefined) return true;
      // What cannot be opened again would be in the way at every start.
      if (kept !== undefined) await shelf.clear();
      return (await put(ofSite())) !== undefined;
    },
    async open(file) {
      const session = await put(ofFile({ name: file.name, content: file }));
      if (session === undefined) return;
      await shelf.keep({ name: file.name, content: file }).catch(() => {
        session.store.getState().notify({ kind: 'not-kept', name: file.name });
      });
    },
    async goBack() {
      if ((await put(ofSite())) !== undefined) await shelf.clear();
    },
    dismiss: () => store.setState({ stage: { kind: 'idle' } }),
  }));

  const ofFile = ({ name, content }: KeptFile): Candidate => ({
    name,
    bytes: content.size,
    isOwn: false,
    load: async (tell) => {
      try {
        return await readIncoming(fromFile(content), tell, explain);
      } catch {
        return { ok: false, problems: [{ code: 'unreadable', path: '', message: words.unreadable(name) }] };
      }
    },
  });
  const ofSite = (): Candidate => ({
    name: words.ofSite,
    bytes: 0,
    isOwn: true,
    load: surface.own,
  });

  /** Reads a dataset and draws it; nothing when it was refused, or when another was opened meanwhile. */
  const put = async (candidate: Candidate): Promise<Session | undefined> => {
    const { name, bytes, isOwn, load } = candidate;
    latest += 1;
    const turn = latest;
    const tell = throttled((step: Step): void => {
      if (turn === latest) store.setState({ stage: { kind: 'reading', name, bytes, step } });
    });
    store.setState({ stage: { kind: 'reading', name, bytes } });
    const result = await load(tell);
    if (turn !== latest) return undefined;
    if (!result.ok) {
      store.setState({ stage: { kind: 'refused', name, problems: result.problems } });
      return undefined;
    }
    const network = await patiently(indexingOf(result.value), ([done, all]) => tell(['indexing', done, all]));
    const prepared = await surface.prepare(network, isOwn);
    if (turn !== latest) {
      prepared.drop();
      return undefined;
    }
    const session = prepared.show();
    store.setState({ stage: { kind: 'idle' }, file: isOwn ? undefined : name });
    return session;
  };

  return store;
}

/** Passes on what comes now and then, and leaves out what comes too soon after it. */
function throttled<Value>(tell: (value: Value) => void): (value: Value) => void {
  let next = 0;
  return (value) => {
    const now = performance.now();
    if (now < next) return;
    next = now + TELL_EVERY;
    tell(value);
  };
}
