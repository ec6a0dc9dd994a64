/** The door for texts: what is a dataset goes through quickly, what is not is told why. */
import type { Result } from '../dataset/problem.ts';
import { Reading } from '../dataset/reading.ts';
import type { Dataset } from '../dataset/schema.ts';
import { patiently } from './patiently.ts';

/** How far reading is: bytes read, of all (0 where nobody knows how many there are); records checked, of all. */
export type Progress = readonly ['reading' | 'checking', number, number];

/** The dataset in a text, or every problem that it has. */
export type Explain = (text: string) => Promise<Result<Dataset>>;

/** A text in UTF-8 that is on its way. */
export interface Incoming {
  readonly stream: ReadableStream<Uint8Array>;
  /** How long it is, in bytes, where that is known. */
  readonly bytes?: number;
  /** All of it once more. Where that cannot be had, what comes is kept until it is known to be sound. */
  readonly again?: () => Promise<string>;
}

/** Bytes that become letters at once; see the size of pieces in `jsonPieces.ts`. */
const PART = 1 << 15;

/**
 * Reads a text while it arrives, without holding the page up for long; `explain` is asked about a text that has a
 * fault. Rejects when the text breaks off.
 */
export async function readIncoming(
  { stream, bytes = 0, again }: Incoming,
  tell: (progress: Progress) => void = () => undefined,
  explain: Explain = explainHere,
): Promise<Result<Dataset>> {
  const reading = new Reading();
  const kept: string[] = [];
  let isSound = true;
  for await (const { text, arrived } of textsOf(stream)) {
    if (again === undefined) kept.push(text);
    else if (!isSound) break;
    if (isSound) isSound = await patiently(reading.take(text), () => tell(['reading', arrived, bytes]));
  }
  const dataset = isSound
    ? await patiently(reading.end(), ([checked, all]) => tell(['checking', checked, all]))
    : undefined;
  if (dataset !== undefined) return { ok: true, value: dataset };
  return explain(again === undefined ? kept.join('') : await again());
}

/** The text as it comes in, in small parts, and how many bytes have come. */
async function* textsOf(
  stream: ReadableStream<Uint8Array>,
): AsyncGenerator<{ readonly text: string; readonly arrived: number }> {
  const decoder = new TextDecoder();
  let arrived = 0;
  for await (const chunk of chunksOf(stream)) {
    for (let at = 0; at < chunk.length; at += PART) {
      const part = chunk.subarray(at, at + PART);
      arrived += part.length;
      yield { text: decoder.decode(part, { stream: true }), arrived };
    }
  }
  yield { text: decoder.decode(), arrived };
}

/** The next chunk is asked for before the present one is read, so that it comes meanwhile. */
async function* chunksOf(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  const reader = stream.getReader();
  let coming = reader.read();
  try {
    for (let chunk = await coming; !chunk.done; chunk = await coming) {
      coming = reader.read();
      yield chunk.value;
    }
  } finally {
    // Whoever has heard enough need not hear the rest, nor that it broke off.
    coming.catch(() => undefined);
    await reader.cancel();
  }
}

/** Finding words for what is wrong takes seconds for a large file, so that it is done beside the page. */
export function explainBeside(text: string): Promise<Result<Dataset>> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./explainer.ts', import.meta.url), { type: 'module' });
    const end = (result: Result<Dataset> | Promise<Result<Dataset>>): void => {
      worker.terminate();
      resolve(result);
    };
    worker.onmessage = ({ data }: MessageEvent<Result<Dataset>>) => end(data);
    worker.onerror = () => end(explainHere(text));
    worker.postMessage(text);
  });
}

/** The code is fetched when something is wrong: nobody else needs it. */
async function explainHere(text: string): Promise<Result<Dataset>> {
  const { parseDatasetText } = await import('../dataset/parse.ts');
  return parseDatasetText(text);
}
