import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Arriving } from '../../src/dataset/arriving.ts';
import { HUNGRY, type Piece, piecesOf } from '../../src/dataset/jsonPieces.ts';

/** The pieces of a text that comes in parts of so many letters. */
function* piecesIn(text: string, size: number, arriving = text.length || 1): Generator<Piece> {
  const source = new Arriving();
  let come = 0;
  for (const piece of piecesOf(source, size)) {
    if (piece !== HUNGRY) yield piece;
    else if (come >= text.length) source.end();
    else {
      source.add(text.slice(come, come + arriving));
      come += arriving;
    }
  }
}

/** The record that the pieces make. */
function whole(text: string, size: number, arriving?: number): [string, unknown][] {
  const fields = new Map<string, unknown>();
  for (const { key, value, part } of piecesIn(text, size, arriving)) {
    const before: unknown = fields.get(key);
    if (part !== 'further') fields.set(key, value);
    else if (Array.isArray(before) && Array.isArray(value)) before.push(...value);
    else throw new Error('Further items of what is no list.');
  }
  return sorted([...fields]);
}

function sorted(fields: [string, unknown][]): [string, unknown][] {
  return fields.sort(([one], [other]) => (one < other ? -1 : 1));
}

function parsed(text: string): [string, unknown][] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isRecord ? sorted(Object.entries(value)) : undefined;
  } catch {
    return undefined;
  }
}

function inPieces(text: string, size: number, arriving: number): [string, unknown][] | undefined {
  try {
    return whole(text, size, arriving);
  } catch (error) {
    expect(error).toBeInstanceOf(SyntaxError);
    return undefined;
  }
}

const sizes = fc.integer({ min: 1, max: 60 });
const indents = fc.constantFrom('', '  ', '\t', ' '.repeat(9));
const records = fc.dictionary(fc.string(), fc.jsonValue());

describe('piecesOf', () => {
  it('makes of any record what JSON makes of it, however small the pieces are and however it arrives', () => {
    fc.assert(
      fc.property(records, indents, sizes, sizes, (record, indent, size, arriving) => {
        const text = JSON.stringify(record, null, indent);
        expect(whole(text, size, arriving)).toEqual(parsed(text));
      }),
    );
  });

  it('takes the same texts as JSON does, cut off or changed anywhere', () => {
    const text = JSON.stringify({
      a: [{ id: [{ id: 1 }, { id: 2 }] }, { id: '},{"id"' }, [1, [2]], 'x\\"y', {}],
      'c"d': { e: [] },
      f: -1.5e3,
    });
    const signs = fc.constantFrom(...'{}[],:"\\ 01\n', 'null', '\\u0041', '');
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(3), signs, sizes, sizes, (at, length, sign, size, arriving) => {
        const damaged = text.slice(0, at) + sign + text.slice(at + length);
        expect(inPieces(damaged, size, arriving)).toEqual(parsed(damaged));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    '',
    ' ',
    '[]',
    '{',
    '{}}',
    '{"a":1,}',
    '{"a":[1,]}',
    '{"a":[111,]}',
    '{"a":[,1]}',
    '{"a":[1 2]}',
    '{"a":[{]}',
    '{"a":[1}',
    '{a:1}',
    "{'a':1}",
    '{"a":1}x',
    '\uFEFF{}',
    '{"a":01}',
    '{"a"}',
    '{,}',
    '{"a":[1],,"b":2}',
  ])('refuses %j, which is no record in JSON', (text) => {
    expect(() => whole(text, 2)).toThrow(SyntaxError);
    expect(() => whole(text, 2, 1)).toThrow(SyntaxError);
  });

  it('cuts a long list between its items and tells how the pieces belong together', () => {
    const pieces = [...piecesIn('{"a":[11,22,33],"b":[],"c":{}}', 4)];
    expect(pieces.map(({ key, value, part }) => [key, value, part])).toEqual([
      ['a', [11, 22], 'first'],
      ['a', [33], 'further'],
      ['b', [], 'first'],
      ['c', {}, 'whole'],
    ]);
  });

  it('says what is wrong before the rest has arrived', () => {
    const source = new Arriving();
    source.add('{"a":01,');
    expect(() => piecesOf(source).next()).toThrow(SyntaxError);
  });

  it('gives a piece as soon as it has arrived, and keeps nothing of it', () => {
    const source = new Arriving();
    const pieces = piecesOf(source, 2);
    expect(pieces.next().value).toBe(HUNGRY);
    source.add('{"a":1,"b":[11,22,3');
    expect(pieces.next().value).toMatchObject({ key: 'a', value: 1 });
    expect(pieces.next().value).toMatchObject({ key: 'b', value: [11] });
    expect(source.text).toBe('22,3');
    expect(pieces.next().value).toMatchObject({ key: 'b', value: [22] });
    expect(pieces.next().value).toBe(HUNGRY);
    source.add('3]}');
    expect(pieces.next().value).toMatchObject({ key: 'b', value: [33] });
    expect(pieces.next().value).toBe(HUNGRY);
    source.end();
    expect(pieces.next().done).toBe(true);
  });
});
