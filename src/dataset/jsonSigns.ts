/** Finding one's way through JSON by its signs. Whoever looks behind the end of the text hears that it ends. */
import { TextEnds } from './arriving.ts';

export const OPENING_BRACE = 0x7b;
export const CLOSING_BRACE = 0x7d;
export const OPENING_BRACKET = 0x5b;
export const CLOSING_BRACKET = 0x5d;
export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
const BACKSLASH = 0x5c;

/**
 * The first comma from `enough` on that does not lie inside an item, or the bracket or brace that closes what
 * the item stands in.
 */
export function endOfItem(text: string, start: number, enough: number): number {
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
  throw new TextEnds();
}

/** The place behind the quote that ends a text which begins at `start`. */
export function endOfText(text: string, start: number): number {
  let at = start;
  while (true) {
    const quote = text.indexOf('"', at);
    if (quote < 0) throw new TextEnds();
    let escapes = 0;
    while (text.charCodeAt(quote - 1 - escapes) === BACKSLASH) escapes += 1;
    if (escapes % 2 === 0) return quote + 1;
    at = quote + 1;
  }
}

/** The place behind a character that has to stand at `at`. */
export function expected(text: string, at: number, code: number): number {
  signAt(text, at);
  if (text.charCodeAt(at) !== code) throw new SyntaxError(`expected ${String.fromCharCode(code)}`);
  return at + 1;
}

/** The same place, if the text has got as far. */
export function signAt(text: string, at: number): number {
  if (at >= text.length) throw new TextEnds();
  return at;
}

export function skipSpace(text: string, start: number): number {
  let at = start;
  while (isSpace(text.charCodeAt(at))) at += 1;
  return at;
}

/** The place where the space begins that ends before `end`. */
export function spaceBefore(text: string, end: number): number {
  let at = end;
  while (isSpace(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09;
}
