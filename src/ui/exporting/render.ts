/** Draws figures: on a canvas for the preview and as PNG, through an SVG writer as SVG. */
import type { Size } from '../../drawing/camera.ts';
import { drawFigure, type Figure, figureSize } from '../../drawing/figure.ts';
import type { Pen } from '../../drawing/pen.ts';

/** Size of the figure in pixels at scale 1. */
export function sizeOf(figure: Figure): Size {
  const pen = document.createElement('canvas').getContext('2d');
  if (pen === null) return { width: figure.width, height: figure.networkHeight };
  const { width, height } = figureSize(pen, figure);
  return { width: Math.ceil(width), height: Math.ceil(height) };
}

/** Draws the figure so that it fills the canvas, which takes its size times `scale`. */
export function drawOn(canvas: HTMLCanvasElement, figure: Figure, scale: number): boolean {
  const { width, height } = sizeOf(figure);
  canvas.width = Math.round(width * scale);
  canvas.height = Math.round(height * scale);
  const pen = canvas.getContext('2d');
  if (pen === null) return false;
  pen.scale(scale, scale);
  drawFigure(pen, figure);
  return true;
}

/** The figure as PNG; `undefined` when the browser gives none (too large, or out of memory). */
export async function toPng(figure: Figure, scale: number): Promise<Blob | undefined> {
  const canvas = document.createElement('canvas');
  if (!drawOn(canvas, figure, scale)) return undefined;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  return blob ?? undefined;
}

/** The figure as an SVG document, its names as real text. */
export async function toSvg(figure: Figure): Promise<string> {
  const { Context } = await import('svgcanvas');
  const { width, height } = sizeOf(figure);
  const writer = new Context({ width, height });
  // It has the same members as a canvas' context, by design; its package has no types to say so.
  drawFigure(writer as unknown as Pen, figure);
  const svg = writer.getSvg();
  svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}
