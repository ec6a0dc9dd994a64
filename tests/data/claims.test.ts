import { describe, expect, it } from 'vitest';
import { ARTICLES, claims, dataset, event } from './published.ts';

const PARAGRAPHS: Readonly<Record<string, number>> = {
  [ARTICLES.reuters2014]: 13,
  [ARTICLES.financialTribune2018]: 11,
  [ARTICLES.scmp2023]: 13,
  [ARTICLES.howPakistan2022]: 13,
  [ARTICLES.scmp2022]: 29,
};

const eventIds = new Set(dataset.events.map(({ id }) => id));

describe('the table of claims', () => {
  it('has a row for each of the 79 paragraphs, in order', () => {
    const expected = Object.entries(PARAGRAPHS).flatMap(([document, count]) =>
      Array.from({ length: count }, (_, index) => `${document} ${index + 1}`),
    );
    expect(expected).toHaveLength(79);
    expect(claims.map(({ document, para }) => `${document} ${para}`)).toEqual(expected);
  });

  it('says of every paragraph which records keep it or why none does', () => {
    expect(claims.filter(({ carried, leftOut }) => carried === undefined && leftOut === undefined)).toEqual(
      [],
    );
  });

  it('names records that exist', () => {
    const ids = new Set(
      [...dataset.events, ...dataset.actors, ...dataset.sources, ...dataset.places].map(({ id }) => id),
    );
    expect(claims.flatMap(({ carried = [] }) => carried).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('names each record once in a row', () => {
    for (const { carried = [] } of claims) expect(new Set(carried).size).toBe(carried.length);
  });

  it('keeps an event exactly where the evidence of that event names the paragraph', () => {
    const fromClaims = claims.flatMap(({ document, para, carried = [] }) =>
      carried.filter((id) => eventIds.has(id)).map((id) => `${id}: ${document} para ${para}`),
    );
    const fromEvidence = dataset.events.flatMap(({ id, evidence }) =>
      evidence.flatMap(({ source, locator }) =>
        locator === undefined || !(source in PARAGRAPHS) ? [] : [`${id}: ${source} ${locator}`],
      ),
    );
    expect([...new Set(fromEvidence)].sort()).toEqual(fromClaims.sort());
  });

  it('keeps paragraphs of background and opinion as context', () => {
    const contacts = claims
      .filter(({ use }) => use === 'background')
      .flatMap(({ carried = [] }) => carried)
      .filter((id) => eventIds.has(id) && event(id).context !== true);
    expect(contacts).toEqual([]);
  });

  it('names the paragraph wherever an event rests on an article', () => {
    const fromArticles = dataset.events
      .flatMap(({ evidence }) => evidence)
      .filter(({ source }) => source in PARAGRAPHS);
    expect(fromArticles.length).toBeGreaterThan(100);
    for (const { locator } of fromArticles) expect(locator).toMatch(/^para \d+$/);
  });
});
