/** Runs once to warm up and then measures several runs, in microseconds each. */
export function time(run: () => unknown, times = 3): number[] {
  run();
  return Array.from({ length: times }, () => {
    const start = process.hrtime.bigint();
    run();
    return Number(process.hrtime.bigint() - start) / 1000;
  });
}

/** The value below which this part of the values lies; 0 for none. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? 0;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}
