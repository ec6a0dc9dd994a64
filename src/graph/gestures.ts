/** What the reader's hand does to the state: a short table of Cytoscape's events. */
import type { EventObject } from 'cytoscape';
import type { AppStore } from '../store/store.ts';
import type { GraphController } from './controller.ts';
import { tieKeyOf } from './elements.ts';
import type { Listener } from './listener.ts';
import { type StretchWatch, unstretched } from './stretch.ts';

/** The rows of the table, for one store and one graph. */
export function gestures(
  store: AppStore,
  controller: GraphController,
  stretchNow: StretchWatch['now'],
): readonly Listener[] {
  const act = () => store.getState();
  const keyOf = (event: EventObject): string | undefined => keyUnder(event, controller);
  const hover = (id: string | undefined): void => {
    if (act().hovered !== id) act().hover(id);
  };
  return [
    { events: 'tap', handler: (event) => tap(store, event, keyOf(event)) },
    {
      events: 'dbltap',
      handler: (event) => {
        const key = keyOf(event);
        if (key !== undefined && !key.includes('~')) act().focusOn(key);
      },
    },
    { events: 'mouseover mousemove', handler: (event) => hover(keyOf(event)) },
    { events: 'mouseout', handler: () => hover(undefined) },
    { events: 'box', selector: 'node', handler: collector((ids) => act().choose(ids)) },
    {
      events: 'dragfree',
      selector: 'node',
      handler: ({ target }) => {
        const { x, y } = target.position();
        act().pin(target.id(), unstretched([x, y], act().layout, stretchNow()));
      },
    },
  ];
}

/** Selects; on the ground it clears; with a modifier it adds to the chosen or takes away. */
function tap(store: AppStore, { originalEvent }: EventObject, key: string | undefined): void {
  const { setSelection, toggleChosen } = store.getState();
  const isNode = key !== undefined && !key.includes('~');
  if (isNode && hasModifier(originalEvent)) toggleChosen(key);
  else setSelection(key);
}

/** A touch has no such keys. */
function hasModifier(event: object | undefined): boolean {
  const { shiftKey, ctrlKey, metaKey }: Partial<MouseEvent> = event ?? {};
  return shiftKey === true || ctrlKey === true || metaKey === true;
}

/** What the event is about: a node, a tie by its key, for a joint its event; a label means its node. */
function keyUnder(
  { target, cy, renderedPosition }: EventObject,
  controller: GraphController,
): string | undefined {
  if (target === cy) {
    return renderedPosition && controller.labelAt([renderedPosition.x, renderedPosition.y]);
  }
  if (target.isEdge() && target.data('form') === 'joint') {
    const ends = [target.source(), target.target()];
    return ends.find((end) => end.data('kind') === 'event')?.id();
  }
  return tieKeyOf(target.id());
}

/** Cytoscape tells of each element in a box by an event of its own, all in one turn of the event loop. */
function collector(done: (ids: readonly string[]) => void): (event: EventObject) => void {
  let ids: string[] = [];
  return ({ target }) => {
    if (ids.length === 0) {
      queueMicrotask(() => {
        const collected = ids;
        ids = [];
        done(collected);
      });
    }
    ids.push(target.id());
  };
}
