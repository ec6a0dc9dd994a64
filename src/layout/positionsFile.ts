import type { Lens } from '../network/types.ts';
import { compare } from './compare.ts';
import type { LayoutName, Point, Positions } from './types.ts';

/** Positions computed ahead of time, so that the first picture needs no layout run. */
export interface PositionsFile {
  /** SHA-256 of the dataset that they were computed for: others are of no use. */
  readonly sha256: string;
  /** By `lens/layout`. */
  readonly pictures: Readonly<Record<string, EncodedPositions>>;
}

/** Ids sorted; the coordinates of the n-th id, in whole model pixels, are the n-th of `x` and of `y`. */
export interface EncodedPositions {
  readonly ids: readonly string[];
  readonly x: readonly number[];
  readonly y: readonly number[];
}

/** The name of a picture in the file. */
export function pictureKey(lens: Lens, layout: LayoutName): string {
  return `${lens}/${layout}`;
}

export function encodePositions(positions: Positions): EncodedPositions {
  const sorted = [...positions].sort(([one], [other]) => compare(one, other));
  return {
    ids: sorted.map(([id]) => id),
    // Adding 0 turns -0 into 0, which JSON would otherwise write differently from what is read back.
    x: sorted.map(([, [x]]) => Math.round(x) + 0),
    y: sorted.map(([, [, y]]) => Math.round(y) + 0),
  };
}

export function decodePositions({ ids, x, y }: EncodedPositions): Positions {
  return new Map(ids.map((id, index) => [id, [x[index] ?? 0, y[index] ?? 0] as Point]));
}

/**
 * The positions of a picture, or `undefined` when the file is of another dataset, lacks the picture or lacks
 * one of the `needed` nodes: then the layout has to run.
 */
export function positionsFrom(
  file: PositionsFile | undefined,
  sha256: string,
  key: string,
  needed: readonly string[],
): Positions | undefined {
  const encoded = file?.sha256 === sha256 ? file.pictures[key] : undefined;
  if (encoded === undefined) return undefined;
  const positions = decodePositions(encoded);
  return needed.every((id) => positions.has(id)) ? positions : undefined;
}

/** A read file, or `undefined` when it is none: positions are a convenience, and no picture depends on them. */
export function readPositionsFile(input: unknown): PositionsFile | undefined {
  if (!isRecord(input) || typeof input['sha256'] !== 'string' || !isRecord(input['pictures']))
    return undefined;
  const pictures: Record<string, EncodedPositions> = {};
  for (const [key, value] of Object.entries(input['pictures'])) {
    if (!isEncoded(value)) return undefined;
    pictures[key] = value;
  }
  return { sha256: input['sha256'], pictures };
}

function isEncoded(value: unknown): value is EncodedPositions {
  if (!isRecord(value)) return false;
  const { ids, x, y } = value;
  if (!Array.isArray(ids) || !Array.isArray(x) || !Array.isArray(y)) return false;
  const numbers = [...x, ...y].every((number) => Number.isFinite(number));
  return (
    ids.every((id) => typeof id === 'string') && numbers && ids.length === x.length && ids.length === y.length
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
