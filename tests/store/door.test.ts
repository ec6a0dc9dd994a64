import { describe, expect, it, vi } from 'vitest';
import { type Progress, readIncoming } from '../../src/store/door.ts';
import { fromFile, fromStream, type Incoming } from '../../src/store/incoming.ts';
import { tiny } from '../fixtures/tiny.ts';

const TINY = JSON.stringify(tiny);
const FAULTY = TINY.replace('"entente"', '"other"');
const refused = { ok: false, problems: [] } as const;
/** The explainer reads well itself: it must not stand in for the quick door. */
const refuse = async () => refused;

/** A text in chunks of so many bytes, and how many of them somebody has taken. */
function coming(
  text: string,
  size = 1000,
): Incoming & { readonly all: number; readonly taken: () => number } {
  const bytes = new TextEncoder().encode(text);
  let taken = 0;
  async function* chunks() {
    for (; taken < bytes.length; taken += size) yield bytes.subarray(taken, taken + size);
  }
  return { chunks: chunks(), all: bytes.length, taken: () => taken };
}

describe('readIncoming', () => {
  it('gives the dataset, whatever the chunks cut apart', async () => {
    const title = '孟建柱 منگ 🕊';
    const dataset = { ...tiny, meta: { ...tiny.meta, title } };
    for (const size of [1, 2, 3, 7, 100_000]) {
      const text = `\uFEFF${JSON.stringify(dataset)}`;
      expect(await readIncoming(coming(text, size), undefined, refuse)).toEqual({ ok: true, value: dataset });
    }
  });

  it('has a text with a fault explained, all of it', async () => {
    const explain = vi.fn(async () => refused);
    expect(await readIncoming(coming(FAULTY), undefined, explain)).toBe(refused);
    expect(explain).toHaveBeenCalledWith(FAULTY);
  });

  it('stops at the first fault where it can have the text again', async () => {
    const { chunks, taken, all } = coming(FAULTY);
    const explain = vi.fn(async () => refused);
    await readIncoming({ chunks, again: async () => 'the same' }, undefined, explain);
    expect(explain).toHaveBeenCalledWith('the same');
    expect(taken()).toBeLessThan(all / 2);
  });

  it('rejects when the text breaks off', async () => {
    const stream = new ReadableStream<Uint8Array>({
      start: (controller) => controller.error(new Error('off')),
    });
    await expect(readIncoming(fromStream(stream))).rejects.toThrow('off');
  });

  it('reads a file in parts, and rejects when it cannot be read', async () => {
    const many = Array.from({ length: 20_000 }, (_, number) => ({
      ...tiny.events[0],
      id: `event-${number}`,
    }));
    const dataset = { ...tiny, events: many, absences: [] };
    const file = new Blob([JSON.stringify(dataset)]);
    expect(file.size).toBeGreaterThan(1 << 23);
    const told: Progress[] = [];
    const result = await readIncoming(fromFile(file), (progress) => told.push(progress), refuse);
    expect(result).toEqual({ ok: true, value: dataset });
    const read = told.filter(([what]) => what === 'reading');
    expect(read.length).toBeGreaterThan(1);
    expect(read).toEqual([...read].sort(([, one], [, other]) => one - other));
    expect(read.every(([, arrived, all]) => arrived <= all && all === file.size)).toBe(true);
    const slice = () => Object.assign(new Blob(), { arrayBuffer: () => Promise.reject(new Error('gone')) });
    await expect(readIncoming(fromFile(Object.assign(file, { slice })))).rejects.toThrow('gone');
  });
});
