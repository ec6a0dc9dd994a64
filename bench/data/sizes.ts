/** How much there is in a dataset of the bench. */
export interface Size {
  readonly actors: number;
  readonly events: number;
  /** How strongly a few actors stand out: see `Skewed`. */
  readonly slope: number;
  /** How often an actor meets somebody whom it has met before, from 0 to 1. */
  readonly habit: number;
}

export const SIZES = {
  S: { actors: 150, events: 250, slope: 0.62, habit: 0.3 },
  M: { actors: 2_000, events: 8_000, slope: 0.62, habit: 0.3 },
  L: { actors: 10_000, events: 50_000, slope: 0.62, habit: 0.3 },
  XL: { actors: 16_000, events: 100_000, slope: 0.62, habit: 0.3 },
} as const satisfies Readonly<Record<string, Size>>;

export type SizeName = keyof typeof SIZES;

export function isSizeName(text: string | undefined): text is SizeName {
  return text !== undefined && text in SIZES;
}
