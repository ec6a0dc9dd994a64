/** Fetches what the app is made of. Whatever goes wrong on the way is a problem in words; nothing is thrown. */
import type { Result } from '../dataset/problem.ts';
import type { Dataset } from '../dataset/schema.ts';
import { type PositionsFile, readPositionsFile } from '../layout/positionsFile.ts';
import { en, type Words } from '../words/words.ts';
import { type Explain, readText } from './door.ts';

/** What is needed of an answer; the browser's `fetch` gives more. */
type Fetch = (url: string) => Promise<Pick<Response, 'ok' | 'status' | 'text'>>;

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
  const text = await fetchText(place, words);
  return text.ok ? readText(text.value, undefined, explain) : text;
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

async function fetchText({ fetch, url }: Place, words: Words['problems']): Promise<Result<string>> {
  let answer: Awaited<ReturnType<Fetch>>;
  try {
    answer = await fetch(url);
  } catch {
    return failure('unreachable', url, words.unreachable(url));
  }
  if (!answer.ok) return failure('http-status', url, words.status(url, answer.status));
  try {
    return { ok: true, value: await answer.text() };
  } catch {
    return failure('interrupted', url, words.interrupted(url));
  }
}

function failure(code: string, path: string, message: string): Result<never> {
  return { ok: false, problems: [{ code, path, message }] };
}
