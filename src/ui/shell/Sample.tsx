/** The mark of one entry of the legend, as the network draws it. */
import { memo } from 'react';
import { drawSample, LEGEND_LINE, type LegendEntry, SAMPLE } from '../../drawing/legend.ts';
import type { Palette } from '../../drawing/palette.ts';
import styles from './Legend.module.css';
import { pathPen } from './pathPen.ts';

interface Props {
  readonly entry: LegendEntry;
  readonly palette: Palette;
}

/**
 * Paths and not a canvas: the browser keeps each canvas as a picture of its own and puts all of them together
 * again with every frame of the network, however small they are.
 */
export const Sample = memo(
  function Sample({ entry, palette }: Props) {
    const { pen, paths } = pathPen();
    drawSample(pen, entry, 1, LEGEND_LINE / 2, palette);
    return (
      <svg className={styles['sample']} width={SAMPLE} height={LEGEND_LINE} aria-hidden>
        {paths.map(({ d, ...look }) => (
          <path key={d} d={d} {...look} />
        ))}
      </svg>
    );
  },
  // Entries are made anew with every change of what is seen.
  (one, other) => one.palette === other.palette && JSON.stringify(one.entry) === JSON.stringify(other.entry),
);
