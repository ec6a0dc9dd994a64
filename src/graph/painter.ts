/** When frames are drawn: at most one at a time, hastily while things move, all of it when they rest. */
import type { Drawing, Frame } from './frame.ts';
import { type Frames, oncePerFrame, type Surroundings } from './surroundings.ts';

/** From so many drawn nodes on, names wait until nothing moves any more. */
export const CROWD = 600;
/** Nothing moves when nothing has moved for so many milliseconds. */
const REST = 150;

const nothing = (): void => {};

/** What a painter needs to know. */
export interface Motif {
  /** What is to be drawn; `undefined` while there is nothing. */
  readonly frame: () => Frame | undefined;
  /** Nodes that are drawn. */
  readonly drawn: () => number;
  /** Hears of every drawing. */
  readonly onDraw: () => void;
}

export class Painter {
  readonly #around: Surroundings;
  readonly #motif: Motif;
  readonly #frames: Frames;
  readonly #onFirst = new Set<() => void>();
  #drawing: Drawing | undefined;
  /** Whether what has changed since the last frame is movement only. */
  #isHasty = true;
  #isDrawn = false;
  #stopRest = nothing;

  constructor(around: Surroundings, motif: Motif) {
    this.#around = around;
    this.#motif = motif;
    this.#frames = oncePerFrame(around, () => this.#draw());
  }

  get drawing(): Drawing | undefined {
    return this.#drawing;
  }

  /** Draws there from now on; the result ends it. */
  start(drawing: Drawing): () => void {
    this.#drawing = drawing;
    this.changed();
    return () => {
      if (this.#drawing !== drawing) return;
      this.#drawing = undefined;
      this.#frames.cancel();
      this.#stopRest();
    };
  }

  /** Something is to be drawn with the next frame. */
  changed(): void {
    this.#isHasty = false;
    this.#frames.ask();
  }

  /** The same, and it may be one of many steps. */
  moved(): void {
    this.#frames.ask();
  }

  /** Draws what has changed now instead of with the next frame. */
  flush(): void {
    this.#frames.flush();
  }

  /** Calls back once the first frame has been drawn, or at once if it has been; the result ends it. */
  onFirstDraw(listener: () => void): () => void {
    if (this.#isDrawn) listener();
    else this.#onFirst.add(listener);
    return () => this.#onFirst.delete(listener);
  }

  #draw(): void {
    const frame = this.#drawing === undefined ? undefined : this.#motif.frame();
    if (this.#drawing === undefined || frame === undefined) return;
    // The first picture does not wait for names either.
    const isHasty = (!this.#isDrawn || this.#isHasty) && this.#motif.drawn() > CROWD;
    const isDone = this.#drawing.draw(frame, isHasty);
    this.#stopRest();
    this.#stopRest = isHasty ? this.#around.later(() => this.changed(), REST) : nothing;
    this.#isHasty = isDone || isHasty;
    if (!isDone) this.#frames.ask();
    this.#motif.onDraw();
    if (this.#isDrawn || !isDone) return;
    this.#isDrawn = true;
    for (const listener of this.#onFirst) listener();
    this.#onFirst.clear();
  }
}
