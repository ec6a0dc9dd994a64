/** Zooming by wheel, gentler and more even between devices than Cytoscape's own. */

const PIXELS_PER_LINE = 16;
const PIXELS_PER_PAGE = 400;
/** One notch of a common wheel is 100 to 120 pixels: a factor of about 1.2. */
const PER_PIXEL = 0.0017;
/** A pinch on a touchpad arrives as a wheel with the control key and far smaller steps. */
const PER_PINCHED_PIXEL = 0.01;
/** However hard the wheel is spun, one event does not throw the reader out of the picture. */
const MOST_PIXELS = 160;

/** By what factor one turn of the wheel zooms: above 1 nearer, below 1 further. */
export function wheelFactor(turn: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const unit = turn.deltaMode === 1 ? PIXELS_PER_LINE : turn.deltaMode === 2 ? PIXELS_PER_PAGE : 1;
  const pixels = Math.max(-MOST_PIXELS, Math.min(MOST_PIXELS, turn.deltaY * unit));
  const pinched = turn.ctrlKey && Math.abs(pixels) < 50;
  return Math.exp(-pixels * (pinched ? PER_PINCHED_PIXEL : PER_PIXEL));
}
