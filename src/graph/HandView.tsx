/** Cytoscape on the page: without elements and without a picture, it is there for the reader's hand. */
import type { Core } from 'cytoscape';
import { type CSSProperties, memo, useCallback, useEffect } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import { FURTHEST, NEAREST } from './camera.ts';
import type { GraphController } from './controller.ts';
import { HAND_STYLE } from './hand.ts';

const LAYER: CSSProperties = { position: 'absolute', inset: 0 };
const NO_ELEMENTS: never[] = [];

/** By default the wrapper would compare every element at every update. */
function hasChanged(one: unknown, other: unknown): boolean {
  return one !== other;
}

/** Cytoscape keeps and changes what it is given: in StrictMode two instances would share it. */
function fresh<Value>(value: Value): Value {
  return structuredClone(value);
}

/** Rendered once: from then on the controller tells Cytoscape what there is to take hold of. */
export const HandView = memo(function HandView({ controller }: { controller: GraphController }) {
  const attach = useCallback((cy: Core) => controller.attach(cy), [controller]);
  useEffect(() => () => controller.detach(), [controller]);
  return (
    <CytoscapeComponent
      cy={attach}
      elements={NO_ELEMENTS}
      stylesheet={HAND_STYLE}
      style={LAYER}
      diff={hasChanged}
      toJson={fresh}
      minZoom={FURTHEST}
      maxZoom={NEAREST}
      autounselectify
      boxSelectionEnabled
    />
  );
});
