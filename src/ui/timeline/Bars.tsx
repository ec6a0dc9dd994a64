/** Events over the years: solid what passes the filters, behind it pale all that there is. */
import { memo, useId } from 'react';
import { calendarOf } from '../../dataset/day.ts';
import type { Bin } from '../../network/histogram.ts';
import { useSession, useWords } from '../app.tsx';
import styles from './Bars.module.css';
import { barPaths, type Size } from './bars.ts';
import { coveragePaths } from './coverage.ts';
import { heightOf, LANE, LINE } from './lines.ts';
import { type Unit, yearTicks } from './scale.ts';
import type { Tints } from './tints.ts';

interface Props {
  readonly bins: readonly Bin[];
  readonly tints: Tints;
  readonly unit: Unit;
  readonly width: number;
}

/** Remembered: a drag of the window changes nothing here. */
export const Bars = memo(function Bars({ bins, tints, unit, width }: Props) {
  const { extent } = useSession().network;
  const words = useWords().timeline;
  const hatch = useId();
  const size: Size = { width, height: LINE.ground, strip: LINE.strip };
  const paths = barPaths(bins, tints, extent, size);
  const coverage = coveragePaths(bins, extent, LINE.ground + 0.5, { ...LANE, width });
  const height = heightOf(bins);
  const describe = unit === 'year' ? words.barsByYear : words.barsByMonth;
  return (
    <svg
      className={styles['bars']}
      role="img"
      aria-label={describe(calendarOf(extent.from).year, calendarOf(extent.to).year)}
      width={width}
      height={height}
    >
      <defs>
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles['hatch']} width="2" height="4" />
        </pattern>
      </defs>
      <path className={styles['pale']} d={paths.pale} />
      {paths.solid.map((path, tint) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a tint is its place
        <path key={tint} className={styles[`tint${tint}`]} d={path} />
      ))}
      <path fill={`url(#${hatch})`} d={paths.wide} />
      <path className={styles['sources']} d={paths.sources} />
      <path className={styles['ground']} d={coverage.known} />
      <path className={styles['unknown']} d={coverage.unknown} />
      <path className={styles['reaches']} d={coverage.reaches} />
      <path className={styles['rings']} d={coverage.rings} />
      {yearTicks(extent, width).map(({ year, fraction }) => (
        <text key={year} className={styles['year']} x={fraction * width} y={height - 3}>
          {year}
        </text>
      ))}
    </svg>
  );
});
