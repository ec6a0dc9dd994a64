/** What a bar says when it is pointed at. */
import { type Bin, coverageOf } from '../../network/histogram.ts';
import { dateInWords } from '../../words/dates.ts';
import { useSession, useWords } from '../app.tsx';
import styles from './BarCard.module.css';
import { binInWords } from './binInWords.ts';
import { fractionOf } from './scale.ts';

/** More would hide the network; the rest can be read with a click. */
const FIRST_ABSENCES = 3;

export function BarCard({ bin }: { bin: Bin }) {
  const { network } = useSession();
  const words = useWords();
  const middle = fractionOf(network.extent, (bin.from + bin.to + 1) / 2);
  const types = [...bin.passing]
    .sort(([, one], [, other]) => other - one)
    .map(([type, count]) => ({ label: network.types.get(type)?.label ?? type, count }));
  const passing = types.reduce((sum, { count }) => sum + count, 0);
  return (
    <div
      className={styles['card']}
      data-end={middle > 0.5 || undefined}
      style={
        middle > 0.5 ? { insetInlineEnd: `${(1 - middle) * 100}%` } : { insetInlineStart: `${middle * 100}%` }
      }
    >
      <strong>{words.timeline.bar({ span: binInWords(bin, words.dates), passing, all: bin.all })}</strong>
      {types.length > 0 && <span>{words.timeline.barTypes(types)}</span>}
      {bin.partial > 0 && <span>{words.timeline.barWide(bin.partial)}</span>}
      <span>{words.timeline.barSources(bin.sources)}</span>
      <Absences bin={bin} />
    </div>
  );
}

function Absences({ bin }: { bin: Bin }) {
  const words = useWords();
  const { timeline: say } = words;
  if (bin.absences.length === 0) {
    return coverageOf(bin) === 'neither' ? <span>{say.barNothing}</span> : null;
  }
  const first = bin.absences.slice(0, FIRST_ABSENCES);
  return (
    <>
      <span className={styles['absences']}>{say.barAbsences(bin.absences.length)}</span>
      <ul>
        {first.map(({ absence, lo, hi }) => (
          <li key={absence.id} dir="auto">
            {say.barAbsence(
              absence.title,
              words.absences.findings[absence.finding],
              bin.from <= lo && hi <= bin.to ? undefined : dateInWords(absence.date, words.dates),
            )}
          </li>
        ))}
      </ul>
      {bin.absences.length > first.length && <span>{say.barMore(bin.absences.length - first.length)}</span>}
    </>
  );
}
