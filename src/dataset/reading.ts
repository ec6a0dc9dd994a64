/**
 * The quick door: reads the text of a dataset that is in order, piece by piece, so that whoever reads can rest in
 * between. What is wrong with one that is not, `parse.ts` says.
 */
import { piecesOf } from './jsonPieces.ts';
import { Reader } from './reader.ts';
import type { Dataset } from './schema.ts';
import { areReferencesSound } from './soundReferences.ts';

/** How far reading is: letters of the text read, of all; then records checked, of all. */
export type Progress = readonly ['reading' | 'checking', number, number];

/** The dataset, or nothing where the text is not that of a dataset without any fault. Never throws. */
export function* readingOf(text: string): Generator<Progress, Dataset | undefined> {
  const reader = new Reader();
  // Some editors begin a file with a byte order mark, which JSON does not allow.
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  try {
    for (const piece of piecesOf(json)) {
      if (!reader.takes(piece)) return undefined;
      yield ['reading', piece.end, json.length];
    }
  } catch {
    return undefined;
  }
  const dataset = reader.dataset();
  if (dataset === undefined) return undefined;
  const { places, sources, actors, events, absences } = dataset;
  const all = places.length + sources.length + actors.length + events.length + absences.length;
  let checked = 0;
  const references = areReferencesSound(dataset);
  while (true) {
    const step = references.next();
    if (step.done === true) return step.value ? dataset : undefined;
    checked += step.value;
    yield ['checking', checked, all];
  }
}

/** All at once. */
export function readSound(text: string): Dataset | undefined {
  const reading = readingOf(text);
  while (true) {
    const step = reading.next();
    if (step.done === true) return step.value;
  }
}
