/** The elements that Cytoscape is given once per dataset: everything that any view can ever show. */
import type { ElementDefinition } from 'cytoscape';
import { roleOf } from '../drawing/palette.ts';
import type { Network } from '../network/network.ts';
import { everythingIn } from '../network/question.ts';
import { LENSES } from '../network/types.ts';
import { visible } from '../network/visible.ts';

/** Not shown at the moment. Every element begins so. */
export const OFF = 'off';

/** What a line stands for: a tie, a person's office, or an event's actor. */
type LineForm = 'tie' | 'office' | 'joint';

/** A person and an institution can have both a tie and an office tie, so the latter has an id of its own. */
export function officeTieId(key: string): string {
  return `office:${key}`;
}

/** The key of a tie, office tie or joint from the id of its element. */
export function tieKeyOf(elementId: string): string {
  return elementId.startsWith('office:') ? elementId.slice('office:'.length) : elementId;
}

/**
 * Nodes for all actors and events, lines for all ties, office ties and joints: new plain objects without any
 * reference into the dataset, for Cytoscape keeps and changes what it is given.
 */
export function elementsOf(network: Network): ElementDefinition[] {
  const lines = new Map<string, ElementDefinition>();
  for (const lens of LENSES) {
    const all = visible(network, everythingIn(lens));
    for (const { key, a, b } of all.ties.values()) {
      lines.set(key, line(key, a, b, lens === 'events' ? 'joint' : 'tie'));
    }
    for (const { key, a, b } of all.officeTies.values()) {
      lines.set(officeTieId(key), line(officeTieId(key), a, b, 'office'));
    }
  }
  return [...nodes(network), ...lines.values()];
}

function* nodes(network: Network): Generator<ElementDefinition> {
  for (const { id, kind, country } of network.actors.values()) {
    yield { data: { id, kind, tint: roleOf(network.sides, country), size: 0 }, classes: OFF };
  }
  for (const { event } of network.events) {
    yield { data: { id: event.id, kind: 'event', tint: 'event', size: 0 }, classes: OFF };
  }
}

function line(id: string, source: string, target: string, form: LineForm): ElementDefinition {
  return { data: { id, source, target, form, width: 1, opacity: 1, bend: 0, dashed: 0 }, classes: OFF };
}
