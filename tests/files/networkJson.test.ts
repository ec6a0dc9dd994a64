import { describe, expect, it } from 'vitest';
import { networkJson } from '../../src/files/networkJson.ts';
import { indexDataset } from '../../src/network/network.ts';
import { OPEN_QUESTION } from '../../src/network/question.ts';
import { visible } from '../../src/network/visible.ts';
import { en } from '../../src/words/words.ts';
import { tiny } from '../fixtures/tiny.ts';

describe('networkJson', () => {
  const network = indexDataset(tiny);
  const question = {
    ...OPEN_QUESTION,
    lens: 'people' as const,
    filters: { ...OPEN_QUESTION.filters, topic: ['security'] },
  };
  const seen = visible(network, question);
  const text = networkJson({ network, question, visible: seen, words: en, address: 'topic=security' });
  const file = JSON.parse(text);

  it('says what it is, of which data, and what was asked', () => {
    expect(file).toMatchObject({
      format: 'entente-network',
      version: 1,
      meta: { title: 'Tiny', version: '1.0.0', sha256: tiny.meta.sha256 },
      question: {
        address: 'topic=security',
        window: 'all years',
        filters: ['Topic: Security', 'People only'],
      },
      counts: { considered: 8, events: seen.events.length, actors: seen.actors.size, ties: seen.ties.size },
    });
    expect(text.endsWith('}\n')).toBe(true);
  });

  it('holds the visible records as the dataset has them', () => {
    expect(file.actors.map(({ id }: { id: string }) => id)).toEqual([...seen.actors.keys()]);
    expect(file.events).toEqual(seen.events.map((number) => network.events[number]?.event));
    expect(file.ties).toContainEqual({
      a: 'reza-karimi',
      b: 'zhao-min',
      weight: 2,
      independentSources: 2,
      events: ['visit-talks', 'visit-bureau'],
    });
  });

  it('is closed: every source and every end of a tie is in it', () => {
    const sources = new Set(file.sources.map(({ id }: { id: string }) => id));
    for (const { evidence } of file.events) {
      for (const { source } of evidence) expect(sources).toContain(source);
    }
    const actors = new Set(file.actors.map(({ id }: { id: string }) => id));
    for (const { a, b } of file.ties) expect(actors.has(a) && actors.has(b)).toBe(true);
    expect(sources.has('wire-drill')).toBe(false);
  });
});
