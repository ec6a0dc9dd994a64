/** The door: from anything at all to a dataset that can be trusted, or to all that is wrong with it. */
import { DATE_RULES } from './dates.ts';
import { type Finding, isRecord, problemsFrom, type Rule } from './finding.ts';
import { findingsOf } from './issues.ts';
import type { Problem, Result } from './problem.ts';
import { REFERENCE_RULES } from './references.ts';
import { findingsBeside } from './salvage.ts';
import { type Dataset, datasetSchema } from './schema.ts';
import { shown, visible } from './shown.ts';
import { TEXT_RULES } from './texts.ts';
import { FORMAT_VERSION } from './vocabulary.ts';

/** The text of a dataset file. */
export function parseDatasetText(text: string): Result<Dataset> {
  if (text.trim() === '') return refused('The file is empty');
  let input: unknown;
  try {
    // Some editors begin a file with a byte order mark, which JSON does not allow.
    input = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // Only the engine's own message knows the place.
    const reason = error instanceof Error ? visible(error.message).slice(0, 160) : 'it cannot be read';
    return refused(`The file is not JSON (${reason})`);
  }
  return parseDataset(input);
}

const RULES: readonly Rule[] = [...REFERENCE_RULES, ...DATE_RULES, ...TEXT_RULES];

/**
 * Structure first; then, on the records of the right structure, references, dates and texts, and the `further`
 * rules of who asks. Never throws.
 */
export function parseDataset(input: unknown, further: readonly Rule[] = []): Result<Dataset> {
  const foreign = formatFinding(input);
  if (foreign !== undefined) return { ok: false, problems: problemsFrom(input, [foreign]) };
  const rules = [...RULES, ...further];
  const parsed = datasetSchema.safeParse(input, { reportInput: true });
  if (!parsed.success) {
    const structure = findingsOf(parsed.error.issues);
    const faults = structure.map(({ path }) => path);
    const beside = isRecord(input) ? findingsBeside(input, faults, rules) : [];
    return { ok: false, problems: problemsFrom(input, [...structure, ...beside]) };
  }
  const dataset: Dataset = parsed.data;
  const problems = problemsFrom(
    dataset,
    rules.flatMap((rule) => [...rule(dataset)]),
  );
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: dataset };
}

/** A file of another kind or version would fail in a thousand places; one sentence says what it is. */
function formatFinding(input: unknown): Finding | undefined {
  if (!isRecord(input)) {
    return {
      code: 'wrong-type',
      path: [],
      sentence: `This is no dataset: found ${shown(input)}; expected a record.`,
    };
  }
  const { format, version } = input;
  if (format !== 'entente') {
    const sentence = `this is no dataset of this app: found ${shown(format)}; expected "entente".`;
    return { code: 'wrong-format', path: ['format'], sentence };
  }
  if (version === FORMAT_VERSION) return undefined;
  const advice =
    typeof version === 'number' && version > FORMAT_VERSION
      ? ' Open it with a newer version of the app.'
      : ' Check that the file is complete.';
  const sentence = `this file has format version ${shown(version)}; this app reads version ${FORMAT_VERSION}.${advice}`;
  return { code: 'wrong-version', path: ['version'], sentence };
}

function refused(found: string): { readonly ok: false; readonly problems: readonly Problem[] } {
  return {
    ok: false,
    problems: [{ code: 'not-json', path: '', message: `${found}; expected a dataset in JSON.` }],
  };
}
