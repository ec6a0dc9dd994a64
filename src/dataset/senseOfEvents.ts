/** Rules about what an event is made of: participants, lists, evidence, accounts. */
import type { Finding, Path } from './finding.ts';
import { makesTie } from './roles.ts';
import type { Dataset } from './schema.ts';
import { shown } from './shown.ts';

/** A tie rests on a source that says so: one that contradicts, or is listed for a misprint, does not carry it. */
export function* tieWithoutEvidence(dataset: Dataset): Iterable<Finding> {
  for (const [index, { participants, evidence }] of dataset.events.entries()) {
    const ties = participants.some(({ role }) => makesTie(role));
    if (!ties || evidence.some(({ stance }) => stance === 'asserts')) continue;
    const stances = [...new Set(evidence.map(({ stance }) => stance))].join(' or ');
    const sentence = `found participants, but only evidence that ${stances}; expected at least one that asserts the event. Add what a source asserts, or give the participants roles that make no tie.`;
    yield { code: 'tie-without-evidence', path: ['events', index, 'evidence'], sentence };
  }
}

/** Nobody takes part twice in the same role. */
export function* participantTwice(dataset: Dataset): Iterable<Finding> {
  for (const [index, { participants }] of dataset.events.entries()) {
    const keys = participants.map(({ actor, role }) => `${actor} as ${role}`);
    yield* repeated('participant-twice', ['events', index, 'participants'], keys);
  }
}

/** Topics and evidence are listed once. */
export function* listedTwice(dataset: Dataset): Iterable<Finding> {
  for (const [index, { topics, evidence }] of dataset.events.entries()) {
    yield* repeated('listed-twice', ['events', index, 'topics'], topics);
    const keys = evidence.map(({ source, locator, says }) => [source, locator ?? '', says].join(' '));
    yield* repeated('listed-twice', ['events', index, 'evidence'], keys);
  }
}

function* repeated(code: string, path: Path, keys: readonly string[]): Iterable<Finding> {
  for (const [number, key] of keys.entries()) {
    if (keys.indexOf(key) === number) continue;
    yield { code, path: [...path, number], sentence: `found ${shown(key)} twice; expected it once.` };
  }
}

/** Of the versions of an account at most one is preferred. */
export function* twoPreferred(dataset: Dataset): Iterable<Finding> {
  for (const [index, { accounts = [] }] of dataset.events.entries()) {
    for (const [number, { versions }] of accounts.entries()) {
      const preferred = versions.filter((version) => version.preferred).length;
      if (preferred <= 1) continue;
      const sentence = `found ${preferred} preferred versions; expected one, or none where it is open.`;
      yield { code: 'two-preferred', path: ['events', index, 'accounts', number, 'versions'], sentence };
    }
  }
}
