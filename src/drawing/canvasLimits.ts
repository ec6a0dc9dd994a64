/** Largest canvas that browsers draw: beyond it Chromium silently gives an empty image. */
export const LONGEST_SIDE = 16_384;
export const MOST_PIXELS = 16_384 * 16_384;

/** By how much a picture of this size can be enlarged, rounded down to a hundredth; 0 when it has no area. */
export function largestScale(width: number, height: number): number {
  if (!(width > 0) || !(height > 0)) return 0;
  const scale = Math.min(LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST_PIXELS / (width * height)));
  return Math.floor(scale * 100) / 100;
}
