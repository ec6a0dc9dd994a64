import { describe, expect, it } from 'vitest';
import { countryName } from '../../src/words/countries.ts';

describe('countryName', () => {
  it.each([
    ['CN', 'China'],
    ['IR', 'Iran'],
    ['HK', 'Hong Kong'],
    ['third', 'Third parties'],
  ])('names %s %s', (code, name) => {
    expect(countryName(code)).toBe(name);
  });

  it('gives back a code that it does not know, whatever it is', () => {
    expect(countryName('XX')).toBe('XX');
    expect(countryName('constructor')).toBe('constructor');
  });
});
