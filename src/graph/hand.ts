/**
 * Cytoscape as the reader's hand: it holds the nodes that can be taken hold of, and understands mouse, pen and
 * fingers. It draws nothing and knows no ties.
 */
import type { Core, ElementDefinition, StylesheetStyle } from 'cytoscape';
import type { Camera } from '../drawing/camera.ts';
import { SHAPES } from '../drawing/look.ts';
import type { Point } from '../layout/types.ts';
import { canBeMet } from './find.ts';
import type { Picture } from './picture.ts';

/** With more nodes than this on the screen none can be moved or boxed; they are still pointed at and selected. */
export const HAND_LIMIT = 5000;

/** Not held at the moment. */
const OFF = 'off';

/** What Cytoscape needs to find a node under the pointer. */
export const HAND_STYLE: StylesheetStyle[] = [
  {
    selector: 'node',
    style: { width: 'data(size)', height: 'data(size)', 'overlay-opacity': 0 },
  },
  ...Object.entries(SHAPES).map(
    ([kind, shape]): StylesheetStyle => ({ selector: `node[kind = "${kind}"]`, style: { shape } }),
  ),
  { selector: `.${OFF}`, style: { display: 'none' } },
];

/** What Cytoscape was last told of a node. */
interface Held {
  x: number;
  y: number;
  size: number;
  isOn: boolean;
}

export class Hand {
  readonly #cy: Core;
  readonly #held = new Map<string, Held>();

  constructor(cy: Core) {
    this.#cy = cy;
    // An instance that was let go before still has what it held then.
    if (cy.nodes().nonempty()) cy.nodes().remove();
    stopDrawing(cy);
  }

  /** Holds exactly the drawn nodes of a picture that can be met, at the cost of what differs. */
  hold(picture: Picture, focus: ReadonlySet<string> | undefined): void {
    const { plan, places, seen } = picture;
    const wanted = new Set<string>();
    const made: ElementDefinition[] = [];
    let drawn = 0;
    for (const size of seen.sizes) if (size > 0) drawn += 1;
    this.#cy.batch(() => {
      for (let node = 0; drawn <= HAND_LIMIT && node < plan.nodes; node += 1) {
        const id = plan.ids[node] ?? '';
        if (!canBeMet(picture, node, focus)) continue;
        wanted.add(id);
        const [x, y, size] = [places.x[node] ?? 0, places.y[node] ?? 0, seen.sizes[node] ?? 0];
        const held = this.#held.get(id);
        if (held !== undefined) this.#bring(id, held, x, y, size);
        else made.push({ group: 'nodes', data: { id, kind: plan.kinds[node], size }, position: { x, y } });
        this.#held.set(id, { x, y, size, isOn: true });
      }
      for (const [id, held] of this.#held) {
        if (!held.isOn || wanted.has(id)) continue;
        this.#cy.getElementById(id).addClass(OFF);
        held.isOn = false;
      }
    });
    if (made.length > 0) this.#cy.add(made);
  }

  #bring(id: string, held: Held, x: number, y: number, size: number): void {
    if (held.isOn && held.x === x && held.y === y && held.size === size) return;
    const node = this.#cy.getElementById(id);
    if (held.size !== size) node.data('size', size);
    if (held.x !== x || held.y !== y) node.position({ x, y });
    if (!held.isOn) node.removeClass(OFF);
  }

  /** The hand itself has moved this node. */
  moved(id: string, [x, y]: Point): void {
    const held = this.#held.get(id);
    if (held !== undefined) Object.assign(held, { x, y });
  }

  get camera(): Camera {
    return { zoom: this.#cy.zoom(), ...this.#cy.pan() };
  }

  set camera({ zoom, x, y }: Camera) {
    this.#cy.viewport({ zoom, pan: { x, y } });
  }

  /** The pointer over something that can be clicked is a hand. */
  show(isOver: boolean): void {
    const container = this.#cy.container();
    if (container !== null) container.style.cursor = isOver ? 'pointer' : '';
  }
}

/** The picture is ours. The renderer is not part of the published types; this is the one place that needs it. */
function stopDrawing(cy: Core): void {
  const { renderer } = cy as unknown as { renderer?: () => { render: () => void } | null };
  const own = renderer?.call(cy);
  if (own !== null && own !== undefined) own.render = () => {};
}
