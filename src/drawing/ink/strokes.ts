/** The ties of a picture as ink, brought from one picture to the next by what differs. */
import type { Camera } from '../camera.ts';
import { bendOf, controlOf } from '../look.ts';
import { tieLook } from '../marks.ts';
import type { Places, Plan } from '../plan.ts';
import { type Curve, type Dashes, strokeCurve } from './curve.ts';
import { depthsOf } from './depth.ts';
import { Ink } from './ink.ts';
import { dashedOf, eventsOf, INKS, inkOf, isOfficeOf, opacityOf } from './tieCode.ts';
import type { Tiles } from './tiles.ts';

/** Where a plan's things stand on a sheet: places in model pixels, a camera in pixels of the sheet. */
export interface View {
  readonly places: Places;
  readonly camera: Camera;
  /** Pixels of the sheet for one pixel of the screen. */
  readonly ratio: number;
}

/** Thin ties stay visible far out; shorter dashes would not. In pixels of the screen. */
const LEAST_WIDTH = 0.6;
const LEAST_DASH = 2;
/** Where more strokes go than this part of those that are wanted, all anew is quicker. */
const MOSTLY = 0.8;
/** The clock is asked after so many strokes. */
const TURN = 64;
const SOLID: Dashes = { on: 0, off: 0 };

export class Strokes {
  readonly inks: readonly Ink[];
  readonly #plan: Plan;
  /** What each tie was last drawn as; 0 for not. */
  readonly #drawn: Int32Array;
  #view: View;

  constructor(plan: Plan, view: View, width: number, height: number, tiles: Tiles) {
    this.#plan = plan;
    this.#view = view;
    this.#drawn = new Int32Array(plan.ties.count);
    this.inks = Array.from({ length: INKS }, () => new Ink(width, height, tiles));
  }

  /** Takes everything away; from now on ties are seen from here. */
  begin(view: View): void {
    for (const ink of this.inks) ink.wipe();
    this.#drawn.fill(0);
    this.#view = view;
  }

  /** Whether beginning anew is quicker than changing what is drawn into what the codes say (see tieCode.ts). */
  isFarFrom(codes: Int32Array): boolean {
    let differing = 0;
    let wanted = 0;
    for (let tie = 0; tie < codes.length; tie += 1) {
      if (codes[tie] !== 0) wanted += 1;
      if (codes[tie] !== this.#drawn[tie] && this.#drawn[tie] !== 0) differing += 1;
    }
    return differing > MOSTLY * wanted;
  }

  /**
   * Changes what is drawn into what the codes say, tie by tie, and stops when it is late; what is drawn then is
   * a part of the way, and the next call goes on from there. The result says whether all is done. With `quiet`
   * nothing is noted: everything will be looked at.
   */
  approach(codes: Int32Array, quiet: boolean, isLate: () => boolean): boolean {
    const drawn = this.#drawn;
    let strokes = 0;
    for (let tie = 0; tie < codes.length; tie += 1) {
      const [code, before] = [codes[tie] ?? 0, drawn[tie] ?? 0];
      if (code === before) continue;
      if (before !== 0) this.#stroke(tie, before, -1, quiet);
      if (code !== 0) this.#stroke(tie, code, 1, quiet);
      drawn[tie] = code;
      strokes += 1;
      if (strokes % TURN === 0 && isLate()) return false;
    }
    return true;
  }

  /** Takes the ties of a node away before it is moved; the next change lays them on again where it stands. */
  lift(node: number): void {
    const { from, to, count } = this.#plan.ties;
    for (let tie = 0; tie < count; tie += 1) {
      const code = this.#drawn[tie] ?? 0;
      if (code === 0 || (from[tie] !== node && to[tie] !== node)) continue;
      this.#stroke(tie, code, -1, false);
      this.#drawn[tie] = 0;
    }
  }

  #stroke(tie: number, code: number, sign: 1 | -1, quiet: boolean): void {
    const ink = this.inks[inkOf(code)];
    if (ink === undefined) return;
    const { camera, ratio } = this.#view;
    const { width, dash } = tieLook(eventsOf(code), dashedOf(code), isOfficeOf(code), 0);
    const [on, off] = dash;
    const isDashed = on !== undefined && off !== undefined && on * camera.zoom >= LEAST_DASH * ratio;
    const dashes = isDashed ? { on: on * camera.zoom, off: off * camera.zoom } : SOLID;
    // Where dashes would be too short to see, the tie is as pale as they would make it.
    const share = on === undefined || off === undefined || isDashed ? 1 : on / (on + off);
    const brush = {
      width: Math.max(LEAST_WIDTH * ratio, width * camera.zoom),
      table: depthsOf(Math.round(opacityOf(code) * share)),
      sign,
    };
    strokeCurve(ink, curveOf(this.#plan, this.#view, tie), brush, dashes, quiet);
  }
}

/** The curve of a tie on the sheet. */
export function curveOf(
  { ties }: Plan,
  { places: { x, y }, camera: { zoom, x: panX, y: panY } }: View,
  tie: number,
): Curve {
  const [one, other] = [ties.from[tie] ?? -1, ties.to[tie] ?? -1];
  const from = [x[one] ?? 0, y[one] ?? 0] as const;
  const to = [x[other] ?? 0, y[other] ?? 0] as const;
  const [cx, cy] = controlOf(from, to, bendOf(from, to));
  return {
    x0: from[0] * zoom + panX,
    y0: from[1] * zoom + panY,
    cx: cx * zoom + panX,
    cy: cy * zoom + panY,
    x1: to[0] * zoom + panX,
    y1: to[1] * zoom + panY,
  };
}
