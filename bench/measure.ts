/** Times and what is read from them. */

/** Runs once to warm up and then measures several runs, in microseconds each. */
export function time(run: () => unknown, times = 3): number[] {
  run();
  return Array.from({ length: times }, () => once(run));
}

/** One run, in microseconds. */
export function once(run: () => unknown): number {
  const start = process.hrtime.bigint();
  run();
  return Number(process.hrtime.bigint() - start) / 1000;
}

/** The value below which this part of the values lies; 0 for none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** What is kept of many measurements. */
export interface Summary {
  readonly median: number;
  readonly p95: number;
}

export function summary(values: readonly number[]): Summary {
  return { median: rounded(median(values)), p95: rounded(quantile(values, 0.95)) };
}

/** To three digits that count, so that the file of results says no more than is known. */
export function rounded(value: number): number {
  return value === 0 || !Number.isFinite(value) ? 0 : Number(value.toPrecision(3));
}

/**
 * The exponent of growth: the slope of the straight line that fits the logarithms best. 1 means that twice the
 * work takes twice the time. Not a number with fewer than two points.
 */
export function exponent(points: readonly (readonly [work: number, time: number])[]): number {
  const logs = points.map(([work, spent]) => [Math.log(work), Math.log(spent)] as const);
  const mean = (at: 0 | 1): number => logs.reduce((sum, log) => sum + log[at], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const along = logs.reduce((sum, [work]) => sum + (work - x) ** 2, 0);
  return logs.reduce((sum, [work, spent]) => sum + (work - x) * (spent - y), 0) / along;
}
