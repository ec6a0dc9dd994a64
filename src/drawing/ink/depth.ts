/**
 * Ink in the log domain. What lies over a pixel with opacity a lets 1 - a of it through; of several, the
 * product. The logarithm makes sums of products: a pixel holds the sum of -ln(1 - a) as a whole number, so that
 * strokes can come in any order and be taken away again without a trace.
 */

/** So many whole numbers are one unit of -ln(1 - a). */
const UNIT = 4096;
/** Nothing is quite opaque: the logarithm of nothing is without end. */
const DENSEST = 0.998;

/** Depths from here on look opaque. */
export const DEEPEST = Math.ceil(-Math.log(1 - DENSEST) * UNIT);

/** Opacities are told apart in so many steps. */
export const OPACITY_STEPS = 255;
/** Coverage of a pixel is told apart in so many steps. */
export const COVERAGE_STEPS = 256;

const tables = new Map<number, Int32Array>();

/**
 * What a stroke of this opacity (in steps) adds to a pixel by how much of the pixel it covers (in steps). Made
 * once for each opacity, so that the same stroke always adds, and takes away, the same numbers.
 */
export function depthsOf(opacity: number): Int32Array {
  const known = tables.get(opacity);
  if (known !== undefined) return known;
  const table = new Int32Array(COVERAGE_STEPS + 1);
  for (let coverage = 0; coverage <= COVERAGE_STEPS; coverage += 1) {
    const share = (opacity / OPACITY_STEPS) * (coverage / COVERAGE_STEPS);
    table[coverage] = Math.round(-Math.log(1 - Math.min(DENSEST, share)) * UNIT);
  }
  tables.set(opacity, table);
  return table;
}

/** Opacity, 0 to 255, of each depth up to {@link DEEPEST}. */
export const alphaOfDepth: Uint8Array = Uint8Array.from({ length: DEEPEST + 1 }, (_, depth) =>
  Math.round(255 * (1 - Math.exp(-depth / UNIT))),
);
