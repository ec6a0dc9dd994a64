/** The door for texts: what is a dataset goes through quickly, what is not is told why. */
import type { Result } from '../dataset/problem.ts';
import { type Progress, readingOf } from '../dataset/reading.ts';
import type { Dataset } from '../dataset/schema.ts';
import { patiently } from './patiently.ts';

/** The dataset in a text, or every problem that it has. */
export type Explain = (text: string) => Promise<Result<Dataset>>;

/** Reads a text without holding the page up for long; `explain` is asked about a text that has a fault. */
export async function readText(
  text: string,
  tell?: (progress: Progress) => void,
  explain: Explain = explainHere,
): Promise<Result<Dataset>> {
  const dataset = await patiently(readingOf(text), tell);
  return dataset === undefined ? explain(text) : { ok: true, value: dataset };
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
