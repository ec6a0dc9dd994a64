/** What the reader's hand does to the state: a short table of Cytoscape's events. */
import type { EventObject, Position } from 'cytoscape';
import type { AppStore } from '../store/store.ts';
import type { GraphController } from './controller.ts';
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
    ...boxing(controller, (ids) => act().choose(ids)),
    {
      events: 'drag',
      selector: 'node',
      handler: ({ target }) => {
        const { x, y } = target.position();
        controller.drag(target.id(), [x, y]);
      },
    },
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

/** What the event is about: a node, or what our own measure finds where there is none. */
function keyUnder(
  { target, cy, renderedPosition }: EventObject,
  controller: GraphController,
): string | undefined {
  if (target !== cy) return target.id();
  return renderedPosition && controller.pointAt([renderedPosition.x, renderedPosition.y]);
}

/** The box that a drag with the shift key draws, and what lies in it. */
function boxing(controller: GraphController, done: (ids: readonly string[]) => void): readonly Listener[] {
  let start: Position | undefined;
  return [
    {
      events: 'boxstart',
      handler: ({ renderedPosition }) => {
        start = renderedPosition;
      },
    },
    {
      events: 'mousemove tapdrag',
      handler: ({ renderedPosition: now }) => {
        if (start === undefined || now === undefined) return;
        const [x, y] = [Math.min(start.x, now.x), Math.min(start.y, now.y)];
        controller.box({ x, y, width: Math.abs(now.x - start.x), height: Math.abs(now.y - start.y) });
      },
    },
    {
      events: 'boxend',
      handler: () => {
        start = undefined;
        controller.box();
      },
    },
    { events: 'box', selector: 'node', handler: collector(done) },
  ];
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
