/** What a reader decides about a picture. */
export interface PictureOptions {
  readonly format: 'png' | 'svg';
  /** Enlargement of a PNG; an SVG has none. */
  readonly scale: number;
  readonly ground: 'white' | 'transparent' | 'dark';
  /** What is on the screen now, or all that is visible under the filters. */
  readonly extent: 'view' | 'whole';
  readonly caption: boolean;
  readonly legend: boolean;
}

export const DEFAULT_OPTIONS: PictureOptions = {
  format: 'png',
  scale: 2,
  ground: 'white',
  extent: 'whole',
  caption: true,
  legend: true,
};

/** The enlargements that are offered for a figure, where browsers can draw `largest` times its size. */
export function scalesFor(largest: number): readonly { readonly scale: number; readonly fits: boolean }[] {
  const offered = [1, 2, 4].map((scale) => ({ scale, fits: scale <= largest }));
  const best = Math.max(...offered.filter(({ fits }) => fits).map(({ scale }) => scale), 0);
  const gap = offered.some(({ fits }) => !fits) && largest > best;
  return gap
    ? [...offered, { scale: largest, fits: true }].sort((one, other) => one.scale - other.scale)
    : offered;
}
