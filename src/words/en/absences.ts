/** Words of what was looked for and is not an event, and of records that are easily confused. */
import type { Absence } from '../../dataset/schema.ts';

const findings: Readonly<Record<Absence['finding'], string>> = {
  'nothing-found': 'nothing found',
  'announced-only': 'announced only',
  'no-date': 'reported without a date',
  'did-not-happen': 'did not happen',
  'too-thin': 'too thin to count',
};

export const absences = {
  title: 'Looked for, not found',
  briefly: 'Not found',
  findings,
  /** Beside a list that filters leave as it is. */
  always: 'Whatever the filters and the window',
  inBin: (span: string) => `Looked for, not found: ${span}`,
  longer: 'Over a longer time',
  sources: (count: number) => (count === 1 ? '1 source' : `${count} sources`),
  all: (count: number) => `All ${count} in the table`,
  distinct: 'Not to be confused with',
};
