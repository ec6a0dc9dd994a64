/** The door for texts: what is a dataset goes through quickly, what is not is told why. */
import type { Result } from '../dataset/problem.ts';
import { Reading } from '../dataset/reading.ts';
import type { Dataset } from '../dataset/schema.ts';
import type { Incoming } from './incoming.ts';
import { patiently } from './patiently.ts';

/** How far reading is: bytes read, of all (0 where nobody knows how many there are); records checked, of all. */
export type Progress = readonly ['reading' | 'checking', number, number];

/** The dataset in a text, or every problem that it has. */
export type Explain = (text: string) => Promise<Result<Dataset>>;

/** Letters that are read at once; see the size of pieces in `jsonPieces.ts`. */
const PART = 1 << 15;

/**
 * Reads a text while it arrives, without holding the page up for long; `explain` is asked about a text that has a
 * fault. Rejects when the text breaks off.
 */
export async function readIncoming(
  { chunks, bytes = 0, again }: Incoming,
  tell: (progress: Progress) => void = () => undefined,
  explain: Explain = explainHere,
): Promise<Result<Dataset>> {
  const reading = new Reading();
  const kept: string[] = [];
  let isSound = true;
  for await (const { text, arrived } of textsOf(chunks)) {
    if (again === undefined) kept.push(text);
    if (isSound) {
      isSound = await patiently(partByPart(reading, text), () => tell(['reading', arrived, bytes]));
    }
    if (!isSound && again !== undefined) break;
  }
  const dataset = isSound
    ? await patiently(reading.end(), ([checked, all]) => tell(['checking', checked, all]))
    : undefined;
  if (dataset !== undefined) return { ok: true, value: dataset };
  return explain(again === undefined ? kept.join('') : await again());
}

/** The text as it comes in, and how many bytes have come. */
async function* textsOf(
  chunks: Incoming['chunks'],
): AsyncGenerator<{ readonly text: string; readonly arrived: number }> {
  const decoder = new TextDecoder();
  let arrived = 0;
  for await (const chunk of chunks) {
    arrived += chunk.length;
    yield { text: decoder.decode(chunk, { stream: true }), arrived };
  }
  yield { text: decoder.decode(), arrived };
}

/** Reads on; the answer is whether nothing is wrong so far. */
function* partByPart(reading: Reading, text: string): Generator<undefined, boolean> {
  for (let at = 0; at < text.length; at += PART) {
    if (!(yield* reading.take(text.slice(at, at + PART)))) return false;
  }
  return true;
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
