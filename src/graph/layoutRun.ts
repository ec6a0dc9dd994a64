/** One run of a layout: in a worker where it takes long and there are workers, else in place. */
import type { Arrangement, Order, Step } from '../layout/arrange.ts';
import type { LayoutName } from '../layout/types.ts';

/** As much of a worker as a run needs. */
export interface LayoutWorker {
  postMessage(order: Order): void;
  terminate(): void;
  onmessage: ((event: { readonly data: Step }) => void) | null;
  onerror: ((event: { preventDefault(): void }) => void) | null;
}

export interface Run {
  readonly done: Promise<Arrangement>;
  /** Ends the run; `done` never settles then. */
  stop(): void;
}

/** Up to so many nodes a layout takes about 50 milliseconds or less, and a worker would gain nothing. */
const IN_PLACE: Readonly<Record<LayoutName, number>> = { circles: 1000, time: 1500, sides: 40, force: 40 };

/** A worker, or none where there are none: outside of browsers, and on pages opened as files. */
export function layoutWorker(): LayoutWorker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./layoutWorker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

/** Begins a run; `tell` hears of all steps but the last, which is `done`. */
export function startRun(
  order: Order,
  tell: (step: Exclude<Step, { kind: 'done' }>) => void,
  makeWorker: () => LayoutWorker | undefined = layoutWorker,
): Run {
  const worker = nodesAtMost(order) > IN_PLACE[order.layout] ? makeWorker() : undefined;
  if (worker === undefined) return runInPlace(order, tell);
  let inPlace: Run | undefined;
  const done = new Promise<Arrangement>((resolve, reject) => {
    worker.onmessage = ({ data }) => {
      if (data.kind !== 'done') return tell(data);
      worker.terminate();
      resolve(data.arrangement);
    };
    // Its code did not arrive, or it failed: the page may fare better.
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      inPlace = runInPlace(order, tell);
      inPlace.done.then(resolve, reject);
    };
  });
  worker.postMessage(order);
  return {
    done,
    stop: () => {
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
      inPlace?.stop();
    },
  };
}

/** The most nodes that the lens can have; how many there are is known when the work has begun. */
function nodesAtMost({ columns, lens }: Order): number {
  return columns.actors.ids.length + (lens === 'events' ? columns.events.ids.length : 0);
}

function runInPlace(order: Order, tell: (step: Exclude<Step, { kind: 'done' }>) => void): Run {
  let isStopped = false;
  const done = new Promise<Arrangement>((resolve, reject) => {
    const onStep = (step: Step): void => {
      if (isStopped) return;
      if (step.kind === 'done') resolve(step.arrangement);
      else tell(step);
    };
    import('../layout/arrange.ts').then(({ arrange }) => arrange(order, onStep)).catch(reject);
  });
  return {
    done,
    stop: () => {
      isStopped = true;
    },
  };
}
