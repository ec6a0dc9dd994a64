/** Fetches what the app is made of. Whatever goes wrong on the way is a problem in words; nothing is thrown. */
import type { Result } from '../dataset/problem.ts';
import type { Dataset } from '../dataset/schema.ts';
import { type PositionsFile, readPositionsFile } from '../layout/positionsFile.ts';
import { en, type Words } from '../words/words.ts';
import { type Explain, readIncoming } from './door.ts';
import { fromStream } from './incoming.ts';

/** What is needed of an answer; the browser's `fetch` gives more. */
type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'body' | 'text'>>;

export interface Place {
  readonly fetch: Fetch;
  /** Relative to the page, so that the site works from any folder. */
  readonly url: string;
}

/** The dataset at a place, or every problem that it has. */
export async function loadDataset(
  place: Place,
  explain?: Explain,
  words: Words['problems'] = en.problems,
): Promise<Result<Dataset>> {
  const { url } = place;
  const body = await fetchBody(place, words);
  if (!body.ok) return body;
  try {
    return await readIncoming(fromStream(body.value), undefined, explain);
  } catch {
    return failure('interrupted', url, words.interrupted(url));
  }
}

/**
 * Positions computed ahead of time for this dataset. They only save time, so that without an answer, or with
 * one that is for other data, there are simply none.
 */
export async function loadPositions(
  { fetch, url }: Place,
  dataset: Dataset,
): Promise<PositionsFile | undefined> {
  try {
    const answer = await fetch(url);
    const file = answer.ok ? readPositionsFile(JSON.parse(await answer.text())) : undefined;
    return file?.sha256 === dataset.meta.sha256 ? file : undefined;
  } catch {
    return undefined;
  }
}

async function fetchBody(
  { fetch, url }: Place,
  words: Words['problems'],
): Promise<Result<ReadableStream<Uint8Array>>> {
  let answer: Awaited<ReturnType<Fetch>>;
  try {
    answer = await fetch(url);
  } catch {
    return failure('unreachable', url, words.unreachable(url));
  }
  if (!answer.ok) return failure('http-status', url, words.status(url, answer.status));
  // An answer without a body is an empty text.
  return { ok: true, value: answer.body ?? new Blob().stream() };
}

function failure(code: string, path: string, message: string): Result<never> {
  return { ok: false, problems: [{ code, path, message }] };
}
