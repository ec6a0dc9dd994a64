/** Finds actors, events and places by any of their names, in any script, while the reader types. */
import type { ActorName } from '../dataset/schema.ts';
import { type Closeness, closenessOf, type Folded, folded, nearMatcher } from './match.ts';
import type { Network } from './network.ts';
import { indexing, type SearchIndex, type Spelling } from './searchIndex.ts';
import { soundOfArabic, soundsLike } from './sound.ts';

export interface Hit {
  readonly kind: 'actor' | 'event' | 'place';
  readonly id: string;
  /** How close the name is, from 1 (the same) down; 0.4 by sound, 0.45 when it sounds the same to its end; 0.25 and less with slips of the pen. */
  readonly score: number;
  /** The name that matched, where it is another than the main one. */
  readonly matched?: ActorName;
  /** Found by how the main name sounds, typed in another script. */
  readonly bySound?: true;
  /** Id of the place by which an event was found, where its title did not match. */
  readonly place?: string;
}

export interface Search {
  /**
   * Best first: the closest name; then people, other actors, places, events; then those with more events,
   * newer events first. Empty for a text without letters or digits.
   */
  find(text: string, limit?: number): readonly Hit[];
  /** The same with rests in between. */
  finding(text: string, limit?: number): Generator<undefined, readonly Hit[]>;
}

const SCORES: Readonly<Record<Closeness, number>> = { exact: 1, begins: 0.75, words: 0.5, near: 0.25 };
const BY_SOUND = 0.4;
const BY_WHOLE_SOUND = 0.45;
const USUAL_LIMIT = 20;

interface Candidate {
  readonly spelling: Spelling;
  readonly score: number;
  readonly bySound?: true;
}

/** Folds all names once. A search then passes over them: about a millisecond for a thousand names. */
export function buildSearch(network: Network): Search {
  return whole(building(network));
}

/** The same with rests in between. */
export function* building(network: Network): Generator<undefined, Search> {
  const index = yield* indexing(network);
  const finding = (text: string, limit = USUAL_LIMIT) => findingIn(index, text, limit);
  return { finding, find: (text, limit) => whole(finding(text, limit)) };
}

function whole<Answer>(work: Generator<undefined, Answer>): Answer {
  while (true) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}

function* findingIn(index: SearchIndex, text: string, limit: number): Generator<undefined, readonly Hit[]> {
  const typed = folded(text);
  if (typed.compact === '') return [];
  const close = yield* among(index, index.spellings, (spelling) => {
    const closeness = closenessOf(typed, spelling.text, spelling.group === 0);
    return closeness && SCORES[closeness];
  });
  const written = close.some(({ spelling }) => spelling.kind === 'actor');
  const heard = written ? [] : soundingLike(index.actors, text);
  const slips = yield* near(index, typed, [...close, ...heard]);
  return best([...close, ...heard, ...slips])
    .slice(0, limit)
    .map(hitOf);
}

/** Names are compared in a millisecond or two. */
const STEP = 500;

/** Those that have a score; events at a place that has one are found by it, too. */
function* among(
  { eventsAt }: SearchIndex,
  spellings: readonly Spelling[],
  score: (spelling: Spelling) => number | undefined,
): Generator<undefined, readonly Candidate[]> {
  const found: Candidate[] = [];
  const places = new Map<string, number>();
  for (let at = 0; at < spellings.length; at += 1) {
    if (at % STEP === 0) yield;
    const spelling = spellings[at];
    const its = spelling && score(spelling);
    if (spelling === undefined || its === undefined) continue;
    found.push({ spelling, score: its });
    const { kind, id } = spelling;
    if (kind === 'place') places.set(id, Math.max(its, places.get(id) ?? 0));
  }
  for (const [place, its] of places) {
    for (const { event, number } of eventsAt.get(place) ?? []) {
      const spelling = {
        kind: 'event',
        id: event.id,
        group: 4,
        weight: number,
        text: NO_TEXT,
        place,
      } as const;
      // An event found by its place is never closer than one found by words of its title.
      found.push({ spelling, score: Math.min(its, SCORES.words) });
    }
    yield;
  }
  return found;
}

const NO_TEXT: Folded = { words: [], compact: '' };

/**
 * Slips are forgiven where nothing closer was found: for actors although an event's title matched, since
 * titles keep a spelling that the actor may not have; for the rest only where there is nothing at all.
 */
function* near(
  index: SearchIndex,
  typed: Folded,
  close: readonly Candidate[],
): Generator<undefined, readonly Candidate[]> {
  if (close.some(({ spelling }) => spelling.kind === 'actor')) return [];
  const slips = nearMatcher(typed);
  return yield* among(index, close.length === 0 ? index.spellings : index.actors, ({ text }) => {
    const away = slips(text);
    return away === undefined ? undefined : SCORES.near / Math.max(away, 1);
  });
}

/** Actors whose main name sounds like what was typed in Persian or Arabic letters. */
function soundingLike(spellings: readonly Spelling[], text: string): readonly Candidate[] {
  const typed = soundOfArabic(text);
  if (typed === undefined) return [];
  return spellings.flatMap((spelling) => {
    if (spelling.sound === undefined || !soundsLike(typed, spelling.sound)) return [];
    const score = spelling.sound.compact === typed.compact ? BY_WHOLE_SOUND : BY_SOUND;
    return [{ spelling, score, bySound: true as const }];
  });
}

/** One candidate for each thing that can be found, its closest name, the main one before others. */
function best(candidates: readonly Candidate[]): readonly Candidate[] {
  const found = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const { id } = candidate.spelling;
    const known = found.get(id);
    if (known === undefined || candidate.score > known.score) found.set(id, candidate);
  }
  return [...found.values()].sort(
    (one, other) =>
      other.score - one.score ||
      one.spelling.group - other.spelling.group ||
      other.spelling.weight - one.spelling.weight,
  );
}

function hitOf({ spelling, score, bySound }: Candidate): Hit {
  const { kind, id, matched, place } = spelling;
  return {
    kind,
    id,
    score,
    ...(matched && { matched }),
    ...(bySound && { bySound }),
    ...(place !== undefined && { place }),
  };
}
