/** The bars as outlines: one path for each tint, in pixels, so that hundreds of bars are a handful of elements. */
import type { Bin } from '../../network/histogram.ts';
import type { Extent } from '../../network/network.ts';
import { fractionOf } from './scale.ts';
import type { Tints } from './tints.ts';

export interface Size {
  readonly width: number;
  /** Of the highest bar. */
  readonly height: number;
  /** Of the strip of sources below the bars. */
  readonly strip: number;
}

/** Paths in SVG's language; y grows downwards from the top of the highest bar. */
export interface BarPaths {
  /** All events considered. */
  readonly pale: string;
  /** Events that pass the filters: one path for each tint, stacked from the ground. */
  readonly solid: readonly string[];
  /** On top of the stack: those whose dates reach beyond their bar. */
  readonly wide: string;
  /** Sources issued, hanging below the ground. */
  readonly sources: string;
}

/** Pixels between two bars. */
const GAP = 1;
/** Pixels of the lowest bar of sources. */
const LEAST_HANGING = 2;

/** One fixed scale: the highest bar is the bin with most events considered, whatever the filters let pass. */
export function barPaths(bins: readonly Bin[], tints: Tints, extent: Extent, size: Size): BarPaths {
  const most = Math.max(1, ...bins.map((bin) => bin.all));
  const mostSources = Math.max(1, ...bins.map((bin) => bin.sources));
  const solid = Array.from({ length: tints.count }, () => '');
  let pale = '';
  let wide = '';
  let sources = '';
  for (const bin of bins) {
    const x = fractionOf(extent, bin.from) * size.width;
    const width = Math.max(1, fractionOf(extent, bin.to + 1) * size.width - x - GAP);
    const bar = (bottom: number, events: number) => {
      const height = (events / most) * size.height;
      return box(x, size.height - (bottom / most) * size.height - height, width, height);
    };
    pale += bar(0, bin.all);
    let stacked = 0;
    for (const [tint, events] of byTint(bin, tints).entries()) {
      solid[tint] += bar(stacked, events);
      stacked += events;
    }
    wide += bar(stacked - bin.partial, bin.partial);
    // By the root, and never too low: one source must be seen beside a month of fifty.
    const hanging = Math.max(LEAST_HANGING, Math.sqrt(bin.sources / mostSources) * size.strip);
    sources += box(x, size.height + 1, width, bin.sources === 0 ? 0 : hanging);
  }
  return { pale, solid, wide, sources };
}

function byTint(bin: Bin, tints: Tints): readonly number[] {
  const counts = Array.from({ length: tints.count }, () => 0);
  for (const [type, events] of bin.passing) {
    const tint = tints.of(type);
    counts[tint] = (counts[tint] ?? 0) + events;
  }
  return counts;
}

function box(x: number, y: number, width: number, height: number): string {
  if (height <= 0) return '';
  const [left, top, across, down] = [x, y, width, height].map((pixels) => Math.round(pixels * 100) / 100);
  return `M${left} ${top}h${across}v${down}h-${across}z`;
}
