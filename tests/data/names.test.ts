import { describe, expect, it } from 'vitest';
import { ARTICLES, actor, actorsSpelt, dataset, spellings } from './published.ts';

describe('one person under several names', () => {
  it.each(['Leahy', 'Rahi'])('knows %s as a misprint of Raisi', (spelling) => {
    expect(actorsSpelt(spelling)).toEqual(['ebrahim-raisi']);
    const name = actor('ebrahim-raisi').names.find(({ value }) => value === spelling);
    expect(name).toMatchObject({ kind: 'misprint', source: ARTICLES.howPakistan2022 });
    expect(name?.note).toBeDefined();
  });

  it('knows the cut surname of Rahmani Fazli', () => {
    expect(actorsSpelt('Abdolreza Rahmani Fazl')).toEqual(['abdolreza-rahmani-fazli']);
    expect(actor('abdolreza-rahmani-fazli').sortName).toBe('Rahmani Fazli, Abdolreza');
  });

  it('knows the misspelt Ashtiani and Wei', () => {
    expect(actorsSpelt('Ashtinai')).toEqual(['mohammad-reza-ashtiani']);
    expect(actorsSpelt('Wei Feng')).toEqual(['wei-fenghe']);
  });

  it('takes the scrambled name of the state agency for IRNA', () => {
    expect(actorsSpelt('Islamic Republic of Iran news agency')).toEqual(['media-irna']);
  });

  it('says of every misprint where it stands and why it is kept', () => {
    const misprints = dataset.actors.flatMap(({ names }) => names.filter(({ kind }) => kind === 'misprint'));
    expect(misprints.length).toBeGreaterThan(0);
    for (const { source, note } of misprints) expect([source, note]).not.toContain(undefined);
  });
});

describe('several persons under one name', () => {
  it.each([
    ['mohammad-bagheri', 'ali-bagheri-kani', 'mohammad-bagher-zolghadr'],
    ['hossein-zolfaghari', 'mohammad-bagher-zolghadr'],
    ['liu-yuejin', 'liu-jianchao'],
    ['wang-di', 'wang-yi'],
    ['shi-yinhong', 'shi-jiangtao'],
    ['chang-wanquan', 'wei-fenghe'],
  ])('keeps %s and %s apart', (...ids) => {
    const names = ids.flatMap((id) => [...new Set(spellings(actor(id)))]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has no two persons with a spelling in common', () => {
    const owners = new Map<string, string>();
    for (const person of dataset.actors.filter(({ kind }) => kind === 'person')) {
      const misprints = person.names.filter(({ kind }) => kind === 'misprint').map(({ value }) => value);
      for (const spelling of spellings(person).filter((name) => !misprints.includes(name))) {
        expect(owners.get(spelling) ?? person.id).toBe(person.id);
        owners.set(spelling, person.id);
      }
    }
  });
});

describe('the order of names', () => {
  it('has the surname first in Chinese names and leaves them as they are', () => {
    for (const { country, kind, sortName } of dataset.actors) {
      if (country === 'CN' && kind === 'person') expect(sortName).toBeUndefined();
    }
  });

  it('sorts every Iranian by the surname', () => {
    for (const { country, kind, sortName } of dataset.actors) {
      if (country === 'IR' && kind === 'person') expect(sortName).toMatch(/^[^,]+, [^,]+$/);
    }
  });
});
