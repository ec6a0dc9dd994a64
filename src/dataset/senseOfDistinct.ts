/** The rule about what `distinctFrom` lists. */
import type { Finding, Path } from './finding.ts';
import type { Actor, Dataset, EventRecord } from './schema.ts';
import { shown } from './shown.ts';

/** Nothing is told apart from itself, or from the same record twice. */
export function* distinctNeedless(dataset: Dataset): Iterable<Finding> {
  for (const collection of ['actors', 'events'] as const) {
    for (const [index, record] of dataset[collection].entries()) {
      yield* needless([collection, index, 'distinctFrom'], record);
    }
  }
}

function* needless(path: Path, { id, distinctFrom = [] }: Actor | EventRecord): Iterable<Finding> {
  const ids = distinctFrom.map((distinct) => distinct.id);
  for (const [number, listed] of ids.entries()) {
    const itself = listed === id;
    if (!itself && ids.indexOf(listed) === number) continue;
    const found = itself ? 'the record itself' : `${shown(listed)} twice`;
    const sentence = `found ${found}; expected each other record that is easily taken for this one, once. Take this entry out.`;
    yield { code: 'distinct-needless', path: [...path, number, 'id'], sentence };
  }
}
