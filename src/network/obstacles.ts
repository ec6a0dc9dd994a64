/** What stands between an event and the reader, of the clauses that are in force. */
import type { EventClause } from './eventFilter.ts';
import { EVENT_FACETS } from './eventFilter.ts';
import { isShown, type Standing, standingOf } from './ledger.ts';
import type { Network } from './network.ts';
import type { EventEntry, Filters, Question } from './types.ts';

/** What keeps an event out: nothing, one clause of the filters alone, or the window alone. */
export type Obstacle = EventClause | 'window' | 'none';

/**
 * Calls for every event that is shown, or would be if one clause were lifted. One pass for all clauses, which
 * looks at none that lets everything through.
 */
export function forEachInReach(
  network: Network,
  question: Question,
  call: (entry: EventEntry, obstacle: Obstacle, standing: Standing) => void,
): void {
  const clauses = clausesOf(question.filters);
  for (const entry of network.events) {
    let failed: EventClause | undefined;
    let failures = 0;
    for (const { clause, passes } of clauses) {
      if (passes(entry)) continue;
      failed = clause;
      failures += 1;
      if (failures > 1) break;
    }
    if (failures > 1) continue;
    const standing = standingOf(entry, question.window);
    if (isShown(standing, question)) call(entry, failed ?? 'none', standing);
    else if (failed === undefined) call(entry, 'window', standing);
  }
}

interface ActiveClause {
  readonly clause: EventClause;
  readonly passes: (entry: EventEntry) => boolean;
}

function clausesOf(filters: Filters): readonly ActiveClause[] {
  const clauses: ActiveClause[] = [];
  if (!filters.context) clauses.push({ clause: 'context', passes: ({ event }) => event.context !== true });
  const { sources } = filters;
  clauses.push({ clause: 'sources', passes: ({ independentSources }) => independentSources >= sources });
  for (const facet of EVENT_FACETS) {
    if (filters[facet].length === 0) continue;
    // "All but one" of tens of thousands is a long list: what the event has is looked up in it.
    const wanted = new Set(filters[facet]);
    const passes = ({ values }: EventEntry): boolean => {
      for (const value of values[facet]) if (wanted.has(value)) return true;
      return false;
    };
    clauses.push({ clause: facet, passes });
  }
  return clauses;
}
