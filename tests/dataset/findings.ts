/** What one rule says about a dataset made by hand. */
import { problemsFrom, type Rule } from '../../src/dataset/finding.ts';
import type { Problem } from '../../src/dataset/problem.ts';
import type { Dataset } from '../../src/dataset/schema.ts';

export function problemsOf(rule: Rule, dataset: Dataset): Problem[] {
  return problemsFrom(dataset, rule(dataset));
}

/** Paths alone, for laws about what is found where. */
export function pathsOf(rule: Rule, dataset: Dataset): string[] {
  return problemsOf(rule, dataset).map(({ path }) => path);
}
