/**
 * Reads a JSON record piece by piece, so that whoever reads can rest in between. Long lists are cut between two of
 * their items; that every piece is JSON by itself proves that the whole is.
 */

/** A field of the record, or some items of a list that is one; `text` is what it was read from. */
export interface Piece {
  readonly key: string;
  /** A list of the items, where it is some of a list. */
  readonly value: unknown;
  readonly text: string;
  /** How the piece belongs to its field: all of it, the first items of a list, or further ones. */
  readonly part: 'whole' | 'first' | 'further';
  /** The place behind the piece. */
  readonly end: number;
}

/** Letters that are read at once: a few milliseconds. */
const PIECE = 1 << 18;

const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;
const OPENING_BRACKET = 0x5b;
const CLOSING_BRACKET = 0x5d;
const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const BACKSLASH = 0x5c;

/** Throws a `SyntaxError` where the text is not a record in JSON. `size` is that of a piece, in letters. */
export function* piecesOf(text: string, size = PIECE): Generator<Piece> {
  let at = expected(text, skipSpace(text, 0), OPENING_BRACE);
  if (text.charCodeAt(skipSpace(text, at)) === CLOSING_BRACE) at = skipSpace(text, at);
  else {
    do {
      const start = skipSpace(text, at);
      const colon = endOfText(text, expected(text, start, QUOTE));
      const key: unknown = JSON.parse(text.slice(start, colon));
      if (typeof key !== 'string') throw new SyntaxError('a key is a text');
      at = skipSpace(text, expected(text, skipSpace(text, colon), COLON));
      if (text.charCodeAt(at) === OPENING_BRACKET) at = yield* itemsOf(text, key, at + 1, size);
      else {
        const end = endOfItem(text, at, at);
        const value = text.slice(at, end);
        yield { key, value: JSON.parse(value), text: value, part: 'whole', end };
        at = end;
      }
      at = skipSpace(text, at);
    } while (text.charCodeAt(at) === COMMA && at++ >= 0);
  }
  at = skipSpace(text, expected(text, at, CLOSING_BRACE));
  if (at !== text.length) throw new SyntaxError('something follows the record');
}

/** The items of a list, as many at a time as make a piece; gives the place behind the list. */
function* itemsOf(text: string, key: string, start: number, size: number): Generator<Piece, number> {
  let at = start;
  let part: Piece['part'] = 'first';
  while (true) {
    const { value, end } = itemsFrom(text, at, size);
    const isLast = text.charCodeAt(end) === CLOSING_BRACKET;
    // Nothing behind a comma would pass as an empty list.
    if (part === 'further' && Array.isArray(value) && value.length === 0) {
      throw new SyntaxError('an item is missing behind a comma');
    }
    yield { key, value, text: text.slice(at, end), part, end: end + 1 };
    if (isLast) return end + 1;
    at = expected(text, end, COMMA);
    part = 'further';
  }
}

/** Some items of a list, and the place behind them. */
function itemsFrom(
  text: string,
  at: number,
  size: number,
): { readonly value: unknown; readonly end: number } {
  const likely = likelyEnd(text, at + size);
  if (likely !== undefined && likely < at + 2 * size) {
    try {
      return { value: JSON.parse(`[${text.slice(at, likely)}]`), end: likely };
    } catch {
      // It stood inside an item, or the list ends before: then every letter has to be looked at.
    }
  }
  const end = endOfItem(text, at, at + size);
  return { value: JSON.parse(`[${text.slice(at, end)}]`), end };
}

/** The comma before what looks like the next record. If all before it is whole items, it stands between two. */
function likelyEnd(text: string, from: number): number | undefined {
  const next = /\}\s*,\s*\{\s*"id"/g;
  next.lastIndex = from;
  const found = next.exec(text);
  return found === null ? undefined : text.indexOf(',', found.index);
}

/**
 * The first comma from `enough` on that does not lie inside an item, or the bracket or brace that closes what
 * the item stands in.
 */
function endOfItem(text: string, start: number, enough: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) at = endOfText(text, at + 1) - 1;
    else if (code === OPENING_BRACE || code === OPENING_BRACKET) depth += 1;
    else if (code === CLOSING_BRACE || code === CLOSING_BRACKET) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (code === COMMA && depth === 0 && at >= enough) return at;
  }
  throw new SyntaxError('the text ends too early');
}

/** The place behind the quote that ends a text which begins at `start`. */
function endOfText(text: string, start: number): number {
  let at = start;
  while (true) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new SyntaxError('a text does not end');
    let escapes = 0;
    while (text.charCodeAt(quote - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

/** The place behind a character that has to stand at `at`. */
function expected(text: string, at: number, code: number): number {
  if (text.charCodeAt(at) !== code) throw new SyntaxError(`expected ${String.fromCharCode(code)}`);
  return at + 1;
}

function skipSpace(text: string, start: number): number {
  let at = start;
  while (true) {
    const code = text.charCodeAt(at);
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}
