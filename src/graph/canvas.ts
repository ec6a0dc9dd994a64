import type { Size } from '../drawing/camera.ts';

/** The context of a canvas of this size, in pixels of the screen; what it held is lost when the size changes. */
export function fitted(
  canvas: HTMLCanvasElement,
  { width, height }: Size,
  ratio: number,
): CanvasRenderingContext2D | undefined {
  // A hidden tab or a browser short of memory gives no context; then nothing is drawn.
  const context = canvas.getContext('2d');
  if (context === null) return undefined;
  const across = Math.round(width * ratio);
  const down = Math.round(height * ratio);
  if (canvas.width !== across || canvas.height !== down) {
    canvas.width = across;
    canvas.height = down;
    canvas.style.width = `${width}px`;
    canvas.style.height = `${height}px`;
  }
  return context;
}

/** The same, empty, with measures in pixels of the screen. */
export function clearedContext(
  canvas: HTMLCanvasElement,
  size: Size,
  ratio: number,
): CanvasRenderingContext2D | undefined {
  const context = fitted(canvas, size, ratio);
  if (context === undefined) return undefined;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, size.width, size.height);
  return context;
}
