/** Everything that moves: nodes to where they belong, and the camera. */
import { type Camera, fitCamera, type Size } from '../drawing/camera.ts';
import type { SceneNode } from '../drawing/scene.ts';
import type { Point, Positions } from '../layout/types.ts';
import { cameraBetween, centredOn, middleAmong, middleOf } from './camera.ts';
import type { Stage } from './stage.ts';
import type { Surroundings } from './surroundings.ts';
import { tween } from './tween.ts';

/** Whether a change is shown as a short movement (never where the reader asks for less motion). */
export interface Motion {
  readonly moving?: boolean;
}

/** Near enough to read the labels around a single thing. */
const READING_ZOOM = 0.9;

const nothing = (): void => {};

export class Movement {
  readonly #around: Surroundings;
  readonly #at = new Map<string, Point>();
  #stage: Stage | undefined;
  #camera: Camera = { zoom: 1, x: 0, y: 0 };
  #size: Size = { width: 0, height: 0 };
  /** What was brought into sight, until the reader moves the camera: a larger window shows it larger. */
  #fitted: readonly SceneNode[] | undefined;
  #hasFitted = false;
  /** Where the nodes that are on their way are going. */
  #goals: Positions = new Map();
  #isDragged = false;
  #stopNodes = nothing;
  #stopCamera = nothing;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Where the nodes stand at this moment, in model pixels. */
  get at(): Positions {
    return this.#at;
  }

  /** Whether everything stands where it was last placed. */
  get isSettled(): boolean {
    return this.#goals.size === 0 && !this.#isDragged;
  }

  get camera(): Camera {
    return this.#stage?.camera ?? this.#camera;
  }

  /** Goes on where an earlier stage stopped. */
  start(stage: Stage): void {
    this.#stage = stage;
    stage.move(this.#at);
    if (this.#hasFitted) stage.camera = this.#camera;
    const { width, height } = stage.size;
    if (width !== this.#size.width || height !== this.#size.height) this.resized();
  }

  /** Without a stage everything is only remembered. */
  stop(): void {
    this.#stopNodes();
    this.#stopCamera();
    for (const [id, to] of this.#goals) this.#at.set(id, to);
    this.#goals = new Map();
    this.#camera = this.camera;
    this.#stage = undefined;
  }

  /** Brings nodes to their positions; those that `moves` names go there in sight, all others are there at once. */
  place(positions: Positions, moves: (id: string) => boolean): void {
    this.#stopNodes();
    this.#isDragged = false;
    const paths: { id: string; from: Point; to: Point }[] = [];
    for (const [id, to] of positions) {
      const from = this.#at.get(id);
      const goes = from !== undefined && moves(id) && (from[0] !== to[0] || from[1] !== to[1]);
      if (goes) paths.push({ id, from, to });
      else this.#at.set(id, to);
    }
    this.#stage?.move(this.#at);
    this.#goals = new Map(paths.map(({ id, to }) => [id, to]));
    if (paths.length === 0) return;
    this.#stopNodes = tween(this.#around, (part) => {
      for (const { id, from, to } of paths) this.#at.set(id, part === 1 ? to : between(from, to, part));
      this.#stage?.move(paths.map(({ id, to }) => [id, this.#at.get(id) ?? to]));
      if (part === 1) this.#goals = new Map();
    });
  }

  /** A hand has moved this node. */
  dragged(id: string, to: Point): void {
    this.#at.set(id, to);
    this.#isDragged = true;
  }

  /** The reader has moved the camera. */
  taken(): void {
    this.#stopCamera();
    this.#fitted = undefined;
  }

  /** The drawing has another size: what was fitted is fitted again, else the middle stays the middle. */
  resized(): void {
    const stage = this.#stage;
    if (stage === undefined) return;
    const before = this.#size;
    this.#size = stage.size;
    if (this.#fitted !== undefined) this.fit(this.#fitted, { moving: false });
    else if (before.width > 0) {
      const { camera } = stage;
      stage.camera = centredOn(middleOf(camera, before), camera.zoom, this.#size);
    }
  }

  /** Fits unless something has been fitted before. */
  firstFit(nodes: readonly SceneNode[]): void {
    if (!this.#hasFitted) this.fit(nodes, { moving: false });
  }

  /** Brings the nodes into sight with room for their labels. */
  fit(nodes: readonly SceneNode[], motion: Motion): void {
    if (nodes.length === 0) return;
    // Where there is no room yet, the first resize will make it good.
    this.#fitted = nodes;
    if (!this.#hasRoom()) return;
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
    if (!this.#hasRoom()) return;
    this.taken();
    this.#flyTo(change(this.camera, this.#size), motion);
  }

  #flyTo(to: Camera, { moving = true }: Motion): void {
    this.#stopCamera();
    const stage = this.#stage;
    if (stage === undefined) return;
    const from = stage.camera;
    if (!moving) stage.camera = to;
    else
      this.#stopCamera = tween(this.#around, (part) => {
        stage.camera = cameraBetween(from, to, part);
      });
  }

  /** Before the page is laid out the drawing has no size, and nothing can be fitted into it. */
  #hasRoom(): boolean {
    if (this.#stage === undefined) return false;
    this.#size = this.#stage.size;
    return this.#size.width > 1 && this.#size.height > 1;
  }
}

function between(from: Point, to: Point, part: number): Point {
  return [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part];
}
