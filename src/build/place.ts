/** Where the hand that edits records has to look. */
import type { Collection, Path } from '../dataset/finding.ts';

/** A problem with its place in a file of records; `line` counts from 1. */
export interface PlacedProblem {
  readonly file: string;
  readonly line: number;
  readonly code: string;
  readonly message: string;
}

/** A record as it stands in a file, not checked in any way. */
export interface RawRecord {
  readonly collection: Collection | 'meta';
  readonly value: unknown;
  readonly file: string;
  /** The line of a field of this record, or of the part of the path that the file has. */
  readonly lineOf: (path: Path) => number;
}

/** `file:line: code: message`, as editors and terminals make it a link. */
export function printed({ file, line, code, message }: PlacedProblem): string {
  return `${file}:${line}: ${code}: ${message}`;
}

/** In order of file and line, so that fixing can begin at the top. */
export function inOrder(problems: readonly PlacedProblem[]): PlacedProblem[] {
  return [...problems].sort((a, b) => compareTexts(a.file, b.file) || a.line - b.line);
}

/** By code units: the order of a language would differ between machines. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
