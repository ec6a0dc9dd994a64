/** Cytoscape's instance while there is one: its listeners, and the camera both ways. */
import type { Core } from 'cytoscape';
import type { Camera } from '../drawing/camera.ts';
import { Hand } from './hand.ts';
import { bindListener, type Listener, unbindListener } from './listener.ts';

/** Two cameras that differ by less are the same to every eye. */
const SAME = 1e-6;

export class Grip {
  readonly #listeners = new Set<Listener>();
  readonly #onCamera: (camera: Camera) => void;
  #cy: Core | undefined;
  #hand: Hand | undefined;
  #camera: Camera = { zoom: 1, x: 0, y: 0 };

  /** `onCamera` hears when the reader's hand has moved the camera. */
  constructor(onCamera: (camera: Camera) => void) {
    this.#onCamera = onCamera;
    this.listen({ events: 'viewport', handler: () => this.#seen() });
  }

  get hand(): Hand | undefined {
    return this.#hand;
  }

  /** Takes an instance; the same one twice changes nothing. Says whether it is a new one. */
  attach(cy: Core): boolean {
    if (cy === this.#cy || cy.destroyed()) return false;
    this.detach();
    this.#cy = cy;
    this.#hand = new Hand(cy);
    this.#hand.camera = this.#camera;
    for (const listener of this.#listeners) bindListener(cy, listener);
    return true;
  }

  /** Lets the instance go and leaves nothing on it. */
  detach(): void {
    const cy = this.#cy;
    this.#cy = undefined;
    this.#hand = undefined;
    if (cy === undefined || cy.destroyed()) return;
    for (const listener of this.#listeners) unbindListener(cy, listener);
  }

  /** Hears Cytoscape's events, on whichever instance is attached; the result ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.#cy !== undefined) bindListener(this.#cy, listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#cy !== undefined) unbindListener(this.#cy, listener);
    };
  }

  /** The camera has moved without the hand. */
  look(camera: Camera): void {
    this.#camera = camera;
    if (this.#hand !== undefined) this.#hand.camera = camera;
  }

  #seen(): void {
    const now = this.#hand?.camera;
    if (now === undefined) return;
    const { zoom, x, y } = this.#camera;
    if (Math.abs(now.zoom - zoom) < SAME && Math.abs(now.x - x) < SAME && Math.abs(now.y - y) < SAME) return;
    this.#camera = now;
    this.#onCamera(now);
  }
}
