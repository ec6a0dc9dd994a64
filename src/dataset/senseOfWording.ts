/** The rule that records are in words of their own. */
import type { Finding, Path } from './finding.ts';
import { fold } from './fold.ts';
import type { FreeText } from './freeTexts.ts';
import type { Dataset } from './schema.ts';
import { shown } from './shown.ts';

/** So many words in a row are no accident. */
const RUN = 8;

/** Each run of folded words, and where it stands first, as a message names that. */
type Runs = Map<string, string>;

/**
 * What is written for the record (summaries, outcomes, what evidence says, absences) does not repeat the title
 * of a source; no summary repeats the title of an event, or another summary. Case, punctuation and marks do
 * not count. Words are told by blanks, so about Chinese the rule is silent.
 */
export function* copiedWords(dataset: Dataset): Iterable<Finding> {
  const sources: Runs = new Map();
  for (const { id, title } of dataset.sources) addRuns(sources, title, `the title of source ${shown(id)}`);
  const events: Runs = new Map();
  for (const { id, title } of dataset.events) addRuns(events, title, `the title of event ${shown(id)}`);
  for (const [index, { id, summary }] of dataset.events.entries()) {
    yield* copied(['events', index, 'summary'], summary, [sources, events]);
    addRuns(events, summary, `the summary of event ${shown(id)}`);
  }
  for (const { path, text } of otherTexts(dataset)) yield* copied(path, text, [sources]);
}

/** One finding for each record from which a text takes words. */
function* copied(path: Path, text: string, known: readonly Runs[]): Iterable<Finding> {
  const reported = new Set<string>();
  for (const run of runsOf(text)) {
    for (const runs of known) {
      const owner = runs.get(run);
      if (owner === undefined || reported.has(owner)) continue;
      reported.add(owner);
      const sentence = `found ${shown(run)}, ${RUN} words in a row that stand in ${owner} too; expected words of its own. Say it differently.`;
      yield { code: 'copied-words', path, sentence };
    }
  }
}

function addRuns(runs: Runs, text: string, owner: string): void {
  for (const run of runsOf(text)) if (!runs.has(run)) runs.set(run, owner);
}

function runsOf(text: string): readonly string[] {
  const words = fold(text).split(' ');
  const count = Math.max(0, words.length - RUN + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + RUN).join(' '));
}

function* otherTexts(dataset: Dataset): Iterable<FreeText> {
  for (const [index, { outcomes, evidence }] of dataset.events.entries()) {
    for (const [number, text] of outcomes.entries()) {
      yield { path: ['events', index, 'outcomes', number], text };
    }
    for (const [number, { says }] of evidence.entries()) {
      yield { path: ['events', index, 'evidence', number, 'says'], text: says };
    }
  }
  for (const [index, { title, note }] of dataset.absences.entries()) {
    yield { path: ['absences', index, 'title'], text: title };
    yield { path: ['absences', index, 'note'], text: note };
  }
}
