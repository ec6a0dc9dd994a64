/** Where the reader looks from: the camera, and everything that moves it. */
import { type Camera, fitCamera, type Size } from '../drawing/camera.ts';
import type { SceneNode } from '../drawing/scene.ts';
import { cameraBetween, centredOn, middleAmong, middleOf } from './camera.ts';
import type { Surroundings } from './surroundings.ts';
import { tween } from './tween.ts';

/** Whether a change is shown as a short movement (never where the reader asks for less motion). */
export interface Motion {
  readonly moving?: boolean;
}

/** Near enough to read the labels around a single thing. */
const READING_ZOOM = 0.9;

const nothing = (): void => {};

export class Eye {
  readonly #around: Surroundings;
  readonly #onMove: () => void;
  #camera: Camera = { zoom: 1, x: 0, y: 0 };
  #size: Size = { width: 0, height: 0 };
  /** What was brought into sight, until the reader moves the camera: a larger window shows it larger. */
  #fitted: readonly SceneNode[] | undefined;
  #hasFitted = false;
  #stop = nothing;

  /** `onMove` hears of every new camera and size. */
  constructor(around: Surroundings, onMove: () => void) {
    this.#around = around;
    this.#onMove = onMove;
  }

  get camera(): Camera {
    return this.#camera;
  }

  get size(): Size {
    return this.#size;
  }

  /** Before the page is laid out the drawing has no size, and nothing can be fitted into it. */
  get hasRoom(): boolean {
    return this.#size.width > 1 && this.#size.height > 1;
  }

  /** Ends what is under way where it is. */
  stop(): void {
    this.#stop();
    this.#stop = nothing;
  }

  /** The reader's hand has moved the camera. */
  take(camera: Camera): void {
    this.stop();
    this.#fitted = undefined;
    this.#set(camera);
  }

  /** The drawing has another size: what was fitted is fitted again, else the middle stays the middle. */
  resize(size: Size): void {
    const before = this.#size;
    if (before.width === size.width && before.height === size.height) return;
    this.#size = size;
    if (this.#fitted !== undefined) this.fit(this.#fitted, { moving: false });
    else if (before.width > 0) this.#set(centredOn(middleOf(this.#camera, before), this.#camera.zoom, size));
    this.#onMove();
  }

  /** Fits unless something has been fitted before. */
  firstFit(nodes: () => readonly SceneNode[]): void {
    if (!this.#hasFitted) this.fit(nodes(), { moving: false });
  }

  /** Brings the nodes into sight with room for their labels. */
  fit(nodes: readonly SceneNode[], motion: Motion): void {
    if (nodes.length === 0) return;
    // Where there is no room yet, the first resize will make it good.
    this.#fitted = nodes;
    if (!this.hasRoom) return;
    this.#hasFitted = true;
    this.#flyTo(fitCamera({ nodes }, this.#size), motion);
  }

  /** Brings the nodes to the middle, near enough to read what is around them. */
  centre(nodes: readonly SceneNode[]): void {
    if (nodes.length === 0) return;
    this.change((camera, size) => {
      const fitted = fitCamera({ nodes }, size);
      const zoom = Math.min(fitted.zoom, Math.max(camera.zoom, READING_ZOOM));
      // The room that names take beside the nodes must not push the nodes themselves out of the middle.
      return centredOn(middleAmong(nodes), zoom, size);
    }, {});
  }

  /** Any other change of the camera. */
  change(change: (camera: Camera, size: Size) => Camera, motion: Motion): void {
    if (!this.hasRoom) return;
    this.#fitted = undefined;
    this.#flyTo(change(this.#camera, this.#size), motion);
  }

  #flyTo(to: Camera, { moving = true }: Motion): void {
    this.stop();
    const from = this.#camera;
    if (!moving) this.#set(to);
    else
      this.#stop = tween(this.#around, (part) => this.#set(part === 1 ? to : cameraBetween(from, to, part)));
  }

  #set(camera: Camera): void {
    this.#camera = camera;
    this.#onMove();
  }
}
