/** A row of the table of Cytoscape's events. */
import type { Core, EventObject } from 'cytoscape';

export interface Listener {
  /** Names of events, blank between. */
  readonly events: string;
  /** Of which elements; without it, of the ground and of every element. */
  readonly selector?: string;
  readonly handler: (event: EventObject) => void;
}

export function bindListener(cy: Core, { events, selector, handler }: Listener): void {
  if (selector === undefined) cy.on(events, handler);
  else cy.on(events, selector, handler);
}

/** Takes the same listener away again. */
export function unbindListener(cy: Core, { events, selector, handler }: Listener): void {
  if (selector === undefined) cy.off(events, handler);
  else cy.off(events, selector, handler);
}
