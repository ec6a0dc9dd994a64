/** A canvas of its own and what is seen of it. */
import type { Given } from '../contract.ts';

export interface Sight {
  zoom: number;
  x: number;
  y: number;
}

export function canvasIn(
  container: HTMLElement,
  { width, height }: Given,
): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D } {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  container.append(canvas);
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('There is no canvas here.');
  return { canvas, context };
}

/** The sight of everything, with zoom 1 for the given zoom: places on the screen are then multiplied by it. */
export function wholeSight({ width, height, zoom }: Given): Sight {
  return { zoom, x: width / 2, y: height / 2 };
}

/** Nearer by a factor, about the middle. */
export function zoomSight(sight: Sight, { width, height }: Given, factor: number): void {
  sight.x = width / 2 + (sight.x - width / 2) * factor;
  sight.y = height / 2 + (sight.y - height / 2) * factor;
  sight.zoom *= factor;
}
