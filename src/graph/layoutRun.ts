/** One run of a layout: in a worker where it takes long and there are workers, else in place. */
import type { Arrangement, Order, Step } from '../layout/arrange.ts';
import type { LayoutName } from '../layout/types.ts';

/** As much of a worker as a run needs: it is sent an {@link Order} and answers in steps. */
export type LayoutWorker = Pick<Worker, 'postMessage' | 'terminate' | 'addEventListener'>;

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

/** All steps but the last. */
type Early = Exclude<Step, { kind: 'done' }>;

/** Begins a run; `tell` hears of all steps but the last, which is `done`. */
export function startRun(
  order: Order,
  makeWorker: (() => LayoutWorker | undefined) | undefined,
  tell: (step: Early) => void,
): Run {
  const worker = nodesAtMost(order) > IN_PLACE[order.layout] ? (makeWorker ?? layoutWorker)() : undefined;
  if (worker === undefined) return runInPlace(order, tell);
  return runIn(worker, order, tell);
}

function runIn(worker: LayoutWorker, order: Order, tell: (step: Early) => void): Run {
  let isOver = false;
  let inPlace: Run | undefined;
  const end = (): void => {
    isOver = true;
    worker.terminate();
  };
  const done = new Promise<Arrangement>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<Step>) => {
      // What was on its way when the worker was ended still arrives.
      if (isOver) return;
      if (data.kind !== 'done') tell(data);
      else {
        end();
        resolve(data.arrangement);
      }
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (isOver) return;
      end();
      // Its code did not arrive, or it failed: the page may fare better.
      inPlace = runInPlace(order, tell);
      inPlace.done.then(resolve, reject);
    });
  });
  worker.postMessage(order);
  return {
    done,
    stop: () => {
      end();
      inPlace?.stop();
    },
  };
}

/** The most nodes that the lens can have; how many there are is known when the work has begun. */
function nodesAtMost({ columns, lens }: Order): number {
  return columns.actors.ids.length + (lens === 'events' ? columns.events.ids.length : 0);
}

function runInPlace(order: Order, tell: (step: Early) => void): Run {
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
