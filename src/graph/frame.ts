import type { Camera, Size } from '../drawing/camera.ts';
import type { Palette } from '../drawing/palette.ts';
import type { Scene } from '../drawing/scene.ts';
import type { Guide } from '../layout/guides.ts';
import type { Point } from '../layout/types.ts';
import type { Emphasis, Highlight } from './emphasis.ts';
import type { Picture } from './picture.ts';

/** A box on the screen, in its pixels. */
export interface ScreenBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** One frame of the drawing. */
export interface Frame {
  readonly picture: Picture;
  readonly guides: readonly Guide[];
  readonly camera: Camera;
  readonly size: Size;
  readonly palette: Palette;
  readonly emphasis: Emphasis;
  readonly highlight: Highlight;
  /** A box that a hand is drawing, in pixels of the screen. */
  readonly box?: ScreenBox;
}

/** What a figure of the screen is made of. */
export interface Snapshot extends Pick<Frame, 'guides' | 'camera' | 'size' | 'highlight' | 'emphasis'> {
  readonly scene: Scene;
}

/** What draws frames. */
export interface Drawing {
  /**
   * Says whether the whole frame is drawn; if not, the same call again goes on with it. `hasty`: names stay
   * beside their nodes as they were placed last, and no new ones are sought.
   */
  draw(frame: Frame, hasty: boolean): boolean;
  /** A hand moves a node, by number, to this place in model pixels. */
  move(node: number, at: Point): void;
  /** The node whose label is at this point of the screen. */
  labelAt(point: Point): string | undefined;
}
