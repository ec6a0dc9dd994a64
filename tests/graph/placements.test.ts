import { describe, expect, test, vi } from 'vitest';
import type { LayoutWorker } from '../../src/graph/layoutRun.ts';
import { createPlacements, type Progress } from '../../src/graph/placements.ts';
import { arrange, type Order, type Step } from '../../src/layout/arrange.ts';
import { layoutInput } from '../../src/layout/input.ts';
import { runLayout } from '../../src/layout/layouts.ts';
import { encodePositions, pictureKey } from '../../src/layout/positionsFile.ts';
import type { LayoutName } from '../../src/layout/types.ts';
import { indexDataset } from '../../src/network/network.ts';
import { crowdedDataset } from '../fixtures/crowdedDataset.ts';
import { tiny } from '../fixtures/tiny.ts';

const large = indexDataset(crowdedDataset(700, 900));
const small = indexDataset(tiny);

/** A worker whose answers arrive when the test lets them. */
class SlowWorker extends EventTarget implements LayoutWorker {
  readonly orders: Order[] = [];
  isEnded = false;

  postMessage(order: Order): void {
    this.orders.push(structuredClone(order));
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(step: Step): void {
    this.dispatchEvent(new MessageEvent('message', { data: structuredClone(step) }));
  }

  fail(): void {
    this.dispatchEvent(new Event('error'));
  }

  /** Carries the order out; `until` is the last step that is answered. */
  async work(until: Step['kind'] = 'done'): Promise<void> {
    const steps: Step[] = [];
    for (const order of this.orders) await arrange(order, (step) => steps.push(step));
    const last = steps.findLastIndex(({ kind }) => kind === until);
    for (const step of steps.slice(0, last + 1)) this.answer(step);
  }
}

function withWorkers(network = large) {
  const workers: SlowWorker[] = [];
  const placements = createPlacements(network, undefined, () => {
    const worker = new SlowWorker();
    workers.push(worker);
    return worker;
  });
  const next = async (count = 1): Promise<SlowWorker> => {
    await vi.waitFor(() => expect(workers[count - 1]?.orders).toHaveLength(1), { timeout: 10_000 });
    return workers[count - 1] ?? new SlowWorker();
  };
  return { placements, workers, next };
}

describe('a small network', () => {
  test.each<LayoutName>(['sides', 'circles', 'time', 'force'])('%s needs no worker', async (layout) => {
    const { placements, workers } = withWorkers(small);
    expect(placements.known('both', layout)).toBeUndefined();
    const placement = await placements.load('both', layout);
    expect(workers).toEqual([]);
    expect(placement?.positions).toEqual(await runLayout(layout, layoutInput(small, 'both')));
    expect(placements.known('both', layout)).toBe(placement);
    expect(await placements.load('both', layout)).toBe(placement);
    expect(placements.progress.now()).toBeUndefined();
  });

  test('stands where the file of its dataset says, and nothing runs', async () => {
    const positions = await runLayout('circles', layoutInput(small, 'both'));
    const pictures = { [pictureKey('both', 'sides')]: encodePositions(positions) };
    const ahead = createPlacements(small, { sha256: tiny.meta.sha256, pictures });
    const loaded = ahead.load('both', 'sides');
    expect(ahead.progress.now()).toBeUndefined();
    expect(encodePositions((await loaded)?.positions ?? new Map())).toEqual(encodePositions(positions));
    const other = createPlacements(small, { sha256: 'other', pictures });
    expect(encodePositions((await other.load('both', 'sides'))?.positions ?? new Map())).not.toEqual(
      encodePositions(positions),
    );
  });
});

describe('a large network', () => {
  test.each<LayoutName>(['sides', 'force', 'time', 'circles'])(
    '%s is arranged by a worker as it would be in place',
    async (layout) => {
      const { placements, workers, next } = withWorkers();
      const loaded = placements.load('events', layout);
      await (await next()).work();
      const placement = await loaded;
      expect(workers.map(({ isEnded }) => isEnded)).toEqual([true]);
      const inPlace = await createPlacements(large).load('events', layout);
      expect(placement).toEqual(inPlace);
      expect(placements.known('events', layout)).toBe(placement);
    },
    60_000,
  );

  test('shows circles until it is arranged, and says how far it is', async () => {
    const { placements, next } = withWorkers();
    const said: (Progress | undefined)[] = [];
    placements.progress.subscribe(() => said.push(placements.progress.now()));
    const onStandIn = vi.fn();
    const loaded = placements.load('events', 'sides', onStandIn);
    expect(said).toEqual([{ lens: 'events', layout: 'sides', part: 0, actors: 700, events: 900 }]);
    const worker = await next();
    expect(placements.known('events', 'sides')).toBeUndefined();
    await worker.work('circles');
    expect(onStandIn).toHaveBeenCalledTimes(1);
    expect(placements.known('events', 'sides')).toBe(placements.known('events', 'circles'));
    expect(placements.known('both', 'sides')).toBeUndefined();
    await worker.work();
    expect(placements.known('events', 'sides')).toBe(await loaded);
    expect(placements.known('events', 'sides')).not.toBe(placements.known('events', 'circles'));
    expect(said.at(-1)).toBeUndefined();
    expect(said.at(-2)?.part).toBe(1);
  });

  test('never delivers what was stopped', async () => {
    const { placements, next } = withWorkers();
    const loaded = placements.load('both', 'sides');
    const worker = await next();
    await worker.work('circles');
    placements.stop();
    await expect(loaded).rejects.toThrow('stopped');
    expect(worker.isEnded).toBe(true);
    // What was under way when the worker was ended.
    await worker.work();
    expect(placements.known('both', 'sides')).toBeUndefined();
    expect(placements.known('both', 'circles')?.positions.size).toBe(layoutInput(large, 'both').nodes.length);
    expect(placements.progress.now()).toBeUndefined();
    placements.stop();
  });

  test('works out the newest alone', async () => {
    const { placements, next } = withWorkers();
    const first = placements.load('both', 'sides');
    const before = await next(1);
    const second = placements.load('events', 'circles');
    expect(await first).toBeUndefined();
    expect(before.isEnded).toBe(true);
    const worker = await next(2);
    expect(placements.progress.now()?.lens).toBe('events');
    await worker.work();
    expect((await second)?.lens).toBe('events');
    expect(placements.known('both', 'sides')).toBeUndefined();
  });

  test('is worked out once for all who ask for it, and all hear of what stands in', async () => {
    const { placements, workers, next } = withWorkers();
    const [early, late] = [vi.fn(), vi.fn()];
    const first = placements.load('both', 'sides', early);
    const worker = await next();
    const second = placements.load('both', 'sides', late);
    await worker.work();
    expect(await second).toBe(await first);
    expect((await first)?.layout).toBe('sides');
    expect([early.mock.calls.length, late.mock.calls.length]).toEqual([1, 1]);
    expect(workers).toHaveLength(1);
  });

  test('goes on with circles whatever is stopped: nothing would be quicker', async () => {
    const { placements, next } = withWorkers();
    const loaded = placements.load('events', 'circles');
    const worker = await next();
    placements.stop();
    expect(worker.isEnded).toBe(false);
    await worker.work();
    expect((await loaded)?.layout).toBe('circles');
  });

  test('is arranged in place where a worker fails, and where there are none', async () => {
    const { placements, next } = withWorkers();
    const loaded = placements.load('events', 'time');
    (await next()).fail();
    const placement = await loaded;
    expect(placement?.positions.size).toBe(layoutInput(large, 'events').nodes.length);
    const without = createPlacements(large, undefined, () => undefined);
    expect(await without.load('events', 'time')).toEqual(placement);
  });
});
