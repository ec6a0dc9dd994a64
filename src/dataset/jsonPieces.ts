/**
 * Reads a JSON record piece by piece while its text arrives, so that whoever reads can rest in between. Long lists
 * are cut between two of their items; that every piece is JSON by itself proves that the whole is.
 */
import { type Arriving, TextEnds } from './arriving.ts';
import {
  CLOSING_BRACE,
  CLOSING_BRACKET,
  COLON,
  COMMA,
  endOfItem,
  endOfText,
  expected,
  OPENING_BRACE,
  OPENING_BRACKET,
  QUOTE,
  signAt,
  skipSpace,
  spaceBefore,
} from './jsonSigns.ts';

/** A field of the record, or some items of a list that is one; `text` is what it was read from. */
export interface Piece {
  readonly key: string;
  /** A list of the items, where it is some of a list. */
  readonly value: unknown;
  readonly text: string;
  /** How the piece belongs to its field: all of it, the first items of a list, or further ones. */
  readonly part: 'whole' | 'first' | 'further';
}

/** More of the text has to arrive before there can be another piece. */
export const HUNGRY = 'hungry';

/**
 * Letters that are read at once: so few that their copies lie where the engine makes and drops small things. Larger
 * ones each get memory of their own from the system, which takes longer than reading them.
 */
const PIECE = 1 << 15;

/** How records begin, behind their brace. */
const RECORD = '"id"';

/**
 * The pieces of a text as far as it has arrived; what has been read is dropped from it. Throws a `SyntaxError` where
 * it is not a record in JSON. `size` is that of a piece, in letters.
 */
export function* piecesOf(source: Arriving, size = PIECE): Generator<Piece | typeof HUNGRY> {
  let next = yield* whenThere(source, () => {
    const { text } = source;
    const first = skipSpace(text, expected(text, skipSpace(text, 0), OPENING_BRACE));
    return text.charCodeAt(signAt(text, first)) === CLOSING_BRACE ? { end: first } : { field: first };
  });
  while (next.field !== undefined) {
    source.drop(next.field);
    const { key, value } = yield* whenThere(source, () => keyFrom(source.text));
    const isList = source.text.charCodeAt(value) === OPENING_BRACKET;
    source.drop(isList ? value + 1 : value);
    if (isList) yield* itemsOf(source, key, size);
    else yield yield* whenThere(source, () => wholeFrom(source, key));
    next = yield* whenThere(source, () => behindField(source.text));
  }
  source.drop((next.end ?? 0) + 1);
  // Only the end of the text tells that nothing follows.
  while (!source.isWhole) {
    if (skipSpace(source.text, 0) !== source.text.length) break;
    yield HUNGRY;
  }
  if (skipSpace(source.text, 0) !== source.text.length) throw new SyntaxError('something follows the record');
}

/** Where the next field begins, or the record ends. */
type Next =
  | { readonly field: number; readonly end?: never }
  | { readonly end: number; readonly field?: never };

/** Reads what may not have arrived yet, as often as it takes. */
function* whenThere<Value>(source: Arriving, read: () => Value): Generator<typeof HUNGRY, Value> {
  while (true) {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof TextEnds) || source.isWhole) throw error;
    }
    yield HUNGRY;
  }
}

/** The key of a field that begins here, and where its value does. */
function keyFrom(text: string): { readonly key: string; readonly value: number } {
  const colon = endOfText(text, expected(text, 0, QUOTE));
  const key: unknown = JSON.parse(text.slice(0, colon));
  if (typeof key !== 'string') throw new SyntaxError('a key is a text');
  const value = skipSpace(text, expected(text, skipSpace(text, colon), COLON));
  return { key, value: signAt(text, value) };
}

/** The piece that a value makes which is no list; it is dropped. */
function wholeFrom(source: Arriving, key: string): Piece {
  const end = endOfItem(source.text, 0, 0);
  const text = source.text.slice(0, end);
  const value: unknown = JSON.parse(text);
  source.drop(end);
  return { key, value, text, part: 'whole' };
}

function behindField(text: string): Next {
  const sign = signAt(text, skipSpace(text, 0));
  if (text.charCodeAt(sign) === COMMA) return { field: signAt(text, skipSpace(text, sign + 1)) };
  return { end: expected(text, sign, CLOSING_BRACE) - 1 };
}

/** The items of a list whose bracket has been dropped, as many at a time as make a piece, and the bracket behind. */
function* itemsOf(source: Arriving, key: string, size: number): Generator<Piece | typeof HUNGRY> {
  let part: Piece['part'] = 'first';
  while (true) {
    // A piece and what may follow it: less would be looked through again and again.
    while (!source.isWhole && source.text.length < 2 * size) yield HUNGRY;
    const { value, end } = yield* whenThere(source, () => itemsFrom(source.text, size));
    const text = source.text.slice(0, end);
    const isLast = source.text.charCodeAt(end) === CLOSING_BRACKET;
    // Nothing behind a comma would pass as an empty list.
    if (part === 'further' && Array.isArray(value) && value.length === 0) {
      throw new SyntaxError('an item is missing behind a comma');
    }
    if (!isLast) expected(source.text, end, COMMA);
    source.drop(end + 1);
    yield { key, value, text, part };
    if (isLast) return;
    part = 'further';
  }
}

/** Some items of a list, and the place behind them. */
function itemsFrom(text: string, size: number): { readonly value: unknown; readonly end: number } {
  const likely = likelyEnd(text, size);
  if (likely !== undefined && likely < 2 * size) {
    try {
      return { value: JSON.parse(`[${text.slice(0, likely)}]`), end: likely };
    } catch {
      // It stood inside an item, or the list ends before: then every letter has to be looked at.
    }
  }
  const end = endOfItem(text, 0, size);
  return { value: JSON.parse(`[${text.slice(0, end)}]`), end };
}

/**
 * The comma before what looks like the next record (`}, {"id"`, space aside). If all before it is whole items, it
 * stands between two.
 */
function likelyEnd(text: string, from: number): number | undefined {
  for (let id = text.indexOf(RECORD, from); id >= 0; id = text.indexOf(RECORD, id + 1)) {
    const brace = spaceBefore(text, id);
    const comma = spaceBefore(text, brace - 1);
    const end = spaceBefore(text, comma - 1);
    const isLikely =
      text.charCodeAt(brace - 1) === OPENING_BRACE &&
      text.charCodeAt(comma - 1) === COMMA &&
      text.charCodeAt(end - 1) === CLOSING_BRACE;
    if (isLikely) return comma - 1;
  }
  return undefined;
}
