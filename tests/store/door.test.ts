import { describe, expect, it, vi } from 'vitest';
import { type Progress, readIncoming } from '../../src/store/door.ts';
import { tiny } from '../fixtures/tiny.ts';

const TINY = JSON.stringify(tiny);
const refused = { ok: false, problems: [] } as const;

/** A text in chunks of so many bytes, and how many of them somebody has taken. */
function coming(text: string, size = 1000) {
  const bytes = new TextEncoder().encode(text);
  let taken = 0;
  let isCancelled = false;
  const stream = new ReadableStream<Uint8Array>(
    {
      pull: (controller) => {
        if (taken >= bytes.length) return controller.close();
        controller.enqueue(bytes.subarray(taken, taken + size));
        taken += size;
      },
      cancel: () => {
        isCancelled = true;
      },
    },
    { highWaterMark: 0 },
  );
  return { stream, bytes: bytes.length, taken: () => taken, isCancelled: () => isCancelled };
}

describe('readIncoming', () => {
  it('gives the dataset, whatever the chunks cut apart', async () => {
    const title = '孟建柱 منگ 🕊';
    const dataset = { ...tiny, meta: { ...tiny.meta, title } };
    for (const size of [1, 2, 3, 7, 100_000]) {
      const text = `\uFEFF${JSON.stringify(dataset)}`;
      expect(await readIncoming(coming(text, size))).toEqual({ ok: true, value: dataset });
    }
  });

  it('has a text with a fault explained, all of it', async () => {
    const text = TINY.replace('"entente"', '"other"');
    const explain = vi.fn(async () => refused);
    expect(await readIncoming(coming(text), undefined, explain)).toBe(refused);
    expect(explain).toHaveBeenCalledWith(text);
  });

  it('stops at the first fault where it can have the text again', async () => {
    const text = TINY.replace('"entente"', '"other"');
    const { stream, taken, bytes, isCancelled } = coming(text);
    const explain = vi.fn(async () => refused);
    await readIncoming({ stream, again: async () => 'the same' }, undefined, explain);
    expect(explain).toHaveBeenCalledWith('the same');
    expect(taken()).toBeLessThan(bytes / 2);
    expect(isCancelled()).toBe(true);
  });

  it('rejects when the text breaks off', async () => {
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(new Error('off')),
    });
    await expect(readIncoming({ stream })).rejects.toThrow('off');
  });

  it('tells how far it is when it rests', async () => {
    const many = Array.from({ length: 20_000 }, (_, number) => ({
      ...tiny.events[0],
      id: `event-${number}`,
    }));
    const text = JSON.stringify({ ...tiny, events: many, absences: [] });
    const told: Progress[] = [];
    const result = await readIncoming(coming(text, 1 << 20), (progress) => told.push(progress));
    expect(result.ok).toBe(true);
    const read = told.filter(([what]) => what === 'reading').map(([, arrived]) => arrived);
    expect(read.length).toBeGreaterThan(1);
    expect(read).toEqual([...read].sort((one, other) => one - other));
  });
});
