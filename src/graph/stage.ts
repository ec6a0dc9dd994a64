/** One Cytoscape instance and what it shows: every change is the difference to what was shown before. */
import type { Core } from 'cytoscape';
import type { Camera, Size } from '../drawing/camera.ts';
import type { Point, Positions } from '../layout/types.ts';
import { OFF } from './elements.ts';
import { bendBetween, type Look, type Looks, sameLook } from './looks.ts';

export class Stage {
  readonly #cy: Core;
  /** Class names of the elements that are shown. */
  readonly #shown = new Map<string, string>();
  /** The look that each element was last given, shown or not. */
  readonly #looks = new Map<string, Look>();

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /**
   * Shows exactly the elements that have a look, with their class names, in one batch that touches only what
   * differs from what is shown.
   */
  show(looks: Looks, names: ReadonlyMap<string, string>): void {
    this.#cy.batch(() => {
      for (const id of this.#shown.keys()) {
        if (looks.has(id)) continue;
        this.#cy.getElementById(id).classes(OFF);
        this.#shown.delete(id);
      }
      for (const [id, look] of looks) {
        const classes = names.get(id) ?? '';
        const isNew = !sameLook(this.#looks.get(id), look);
        if (!isNew && this.#shown.get(id) === classes) continue;
        const element = this.#cy.getElementById(id);
        if (isNew) element.data({ ...look });
        this.#looks.set(id, look);
        if (this.#shown.get(id) !== classes) element.classes(classes);
        this.#shown.set(id, classes);
      }
    });
  }

  /** Puts nodes where they belong. */
  move(positions: Iterable<readonly [id: string, at: Point]>): void {
    this.#cy.batch(() => {
      for (const [id, [x, y]] of positions) {
        const node = this.#cy.getElementById(id);
        const at = node.position();
        if (node.nonempty() && (at.x !== x || at.y !== y)) node.position({ x, y });
      }
    });
  }

  /** Bends the lines of a node that is being moved. */
  bendAround(id: string, positions: Positions): void {
    this.#cy.batch(() => {
      for (const line of this.#cy.getElementById(id).connectedEdges().toArray()) {
        const look = this.#looks.get(line.id());
        if (look === undefined || 'size' in look || !this.#shown.has(line.id())) continue;
        const bend = bendBetween(positions, line.data('source'), line.data('target'));
        line.data('bend', bend);
        this.#looks.set(line.id(), { ...look, bend });
      }
    });
  }

  get camera(): Camera {
    return { zoom: this.#cy.zoom(), ...this.#cy.pan() };
  }

  set camera({ zoom, x, y }: Camera) {
    this.#cy.viewport({ zoom, pan: { x, y } });
  }

  get size(): Size {
    return { width: this.#cy.width(), height: this.#cy.height() };
  }

  /** The pointer over something that can be clicked is a hand. */
  showHand(on: boolean): void {
    const container = this.#cy.container();
    if (container !== null) container.style.cursor = on ? 'pointer' : '';
  }
}
