/** What a bar says when it is pointed at. */
import { calendarOf } from '../../dataset/day.ts';
import type { Bin } from '../../network/histogram.ts';
import { monthInWords } from '../../words/dates.ts';
import { useSession, useWords } from '../app.tsx';
import styles from './BarCard.module.css';
import { fractionOf } from './scale.ts';

const LONGEST_MONTH = 31;

export function BarCard({ bin }: { bin: Bin }) {
  const { network } = useSession();
  const words = useWords();
  const middle = fractionOf(network.extent, (bin.from + bin.to + 1) / 2);
  const types = [...bin.passing]
    .sort(([, one], [, other]) => other - one)
    .map(([type, count]) => ({ label: network.types.get(type)?.label ?? type, count }));
  const passing = types.reduce((sum, { count }) => sum + count, 0);
  const isMonth = bin.to - bin.from < LONGEST_MONTH;
  const span = isMonth ? monthInWords(bin.from, words.dates) : String(calendarOf(bin.from).year);
  return (
    <div
      className={styles['card']}
      data-end={middle > 0.5 || undefined}
      style={
        middle > 0.5 ? { insetInlineEnd: `${(1 - middle) * 100}%` } : { insetInlineStart: `${middle * 100}%` }
      }
    >
      <strong>{words.timeline.bar({ span, passing, all: bin.all })}</strong>
      {types.length > 0 && <span>{words.timeline.barTypes(types)}</span>}
      {bin.partial > 0 && <span>{words.timeline.barWide(bin.partial)}</span>}
      <span>{words.timeline.barSources(bin.sources)}</span>
    </div>
  );
}
