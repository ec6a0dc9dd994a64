declare module 'svgcanvas' {
  /** A 2D context that writes an SVG document instead of pixels. */
  export class Context {
    constructor(options: { width: number; height: number; document?: Document });
    getSvg(): SVGSVGElement;
  }
}
