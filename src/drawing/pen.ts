/**
 * What drawing needs of a 2D context, and no more: a canvas of the screen, one off the screen, an SVG writer
 * and a recorder in tests can all be a pen. No transforms or gradients: coordinates are worked out
 * here, so that dashes and line widths come out the same everywhere.
 */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'save'
  | 'restore'
  | 'beginPath'
  | 'closePath'
  | 'moveTo'
  | 'lineTo'
  | 'quadraticCurveTo'
  | 'arc'
  | 'rect'
  | 'clip'
  | 'fill'
  | 'stroke'
  | 'fillRect'
  | 'fillText'
  | 'strokeText'
  | 'measureText'
  | 'setLineDash'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'globalAlpha'
  | 'font'
  | 'textAlign'
  | 'textBaseline'
>;

/** Width of a text in pixels of the screen, in the font of labels. */
export type Measure = (text: string) => number;
