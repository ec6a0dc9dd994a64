import { describe, expect, it } from 'vitest';
import { loadDataset, loadPositions } from '../../src/store/load.ts';
import { tiny } from '../fixtures/tiny.ts';

const url = './data/dataset.json';

function answering(text: string, status = 200) {
  return { url, fetch: async () => new Response(text, { status }) };
}

const failing = {
  url,
  fetch: async (): Promise<never> => {
    throw new TypeError('Failed to fetch');
  },
};

const interrupted = {
  url,
  fetch: async () => new Response(breakingOff('{"format": "ent')),
};

/** Some text, and then no more. */
function breakingOff(text: string): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(text)),
    pull: () => {
      throw new TypeError('aborted');
    },
  });
}

describe('loadDataset', () => {
  it('gives the dataset', async () => {
    expect(await loadDataset(answering(JSON.stringify(tiny)))).toEqual({ ok: true, value: tiny });
  });

  it.each([
    ['no network', failing, 'unreachable', /\.\/data\/dataset\.json.*no answer.*reload/i],
    ['a server that refuses', answering('no', 404), 'http-status', /404.*200.*reload/],
    ['an answer that breaks off', interrupted, 'interrupted', /dataset\.json.*before its end/],
  ])('says what happened, where, and what now: %s', async (_, place, code, message) => {
    const result = await loadDataset(place);
    expect(result).toMatchObject({ ok: false, problems: [{ code, path: url }] });
    if (!result.ok) expect(result.problems[0]?.message).toMatch(message);
  });

  it.each([
    ['no JSON', '<!doctype html>', /JSON/],
    ['nothing', '', /JSON|empty/],
    ['another version', JSON.stringify({ ...tiny, version: 99 }), /99/],
    ['a reference to nothing', JSON.stringify({ ...tiny, topics: [] }), /diplomacy|security|economy|defence/],
  ])('hands on the problems of the data itself: %s', async (_, text, message) => {
    const result = await loadDataset(answering(text));
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.problems.map((problem) => problem.message).join(' ')).toMatch(message);
  });
});

describe('loadPositions', () => {
  const file = { sha256: tiny.meta.sha256, pictures: { 'both/sides': { ids: ['li-wen'], x: [1], y: [2] } } };

  it('gives positions that were computed for this dataset', async () => {
    expect(await loadPositions(answering(JSON.stringify(file)), tiny)).toEqual(file);
  });

  it.each([
    ['no network', failing],
    ['no file', answering('', 404)],
    ['no JSON', answering('<')],
    ['an answer that breaks off', interrupted],
    ['positions of another dataset', answering(JSON.stringify({ ...file, sha256: 'f'.repeat(64) }))],
    ['something else', answering('{"a":1}')],
  ])('does without: %s', async (_, place) => {
    expect(await loadPositions(place, tiny)).toBeUndefined();
  });
});
