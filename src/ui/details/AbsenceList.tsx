/** What was looked for and is no event: when, what, how the search ended, who would have taken part, where it says so. */
import type { Source } from '../../dataset/schema.ts';
import type { AbsenceEntry } from '../../network/absences.ts';
import { dateInWords } from '../../words/dates.ts';
import { useWords } from '../app.tsx';
import styles from './Absence.module.css';
import { ActorLink } from './Names.tsx';
import panel from './Panel.module.css';
import { Section } from './Section.tsx';
import { Short } from './Short.tsx';
import { SourceLine } from './SourceLine.tsx';

/** More are shown on demand. */
const FIRST = 3;

interface Props {
  readonly entries: readonly AbsenceEntry[];
  /** Those whose panel this stands in: they need not be named again. */
  readonly apart?: readonly string[];
}

/** A part of Details; nothing where there is none. */
export function Absences({ entries, apart = [] }: Props) {
  const words = useWords().absences;
  if (entries.length === 0) return null;
  return (
    <Section title={words.title} hint={words.always}>
      <Short items={entries} first={FIRST}>
        {(entry) => <AbsenceItem key={entry.absence.id} entry={entry} apart={apart} />}
      </Short>
    </Section>
  );
}

/** All of them, with their sources in sight. */
export function AbsenceList({ entries }: Props) {
  return (
    <ul>
      {entries.map((entry) => (
        <AbsenceItem key={entry.absence.id} entry={entry} apart={[]} open />
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly entry: AbsenceEntry;
  readonly apart: readonly string[];
  /** Whether the sources stand in sight. */
  readonly open?: boolean;
}

function AbsenceItem({ entry: { absence, actors, sources }, apart, open = false }: ItemProps) {
  const words = useWords();
  const others = actors.filter(({ id }) => !apart.includes(id));
  return (
    <li className={panel['entry']}>
      <span className={panel['when']}>
        <time dir="auto" dateTime={absence.lo}>
          {dateInWords(absence.date, words.dates)}
        </time>
        <span className={styles['finding']}>{words.absences.findings[absence.finding]}</span>
      </span>
      <strong dir="auto">{absence.title}</strong>
      <p dir="auto">{absence.note}</p>
      {others.length > 0 && (
        <ul className={panel['links']}>
          {others.map((actor) => (
            <li key={actor.id}>
              <ActorLink actor={actor} />
            </li>
          ))}
        </ul>
      )}
      {sources.length > 0 && <Sources sources={sources} open={open} />}
    </li>
  );
}

function Sources({ sources, open }: { sources: readonly Source[]; open: boolean }) {
  const words = useWords().absences;
  const lines = sources.map((source) => <SourceLine key={source.id} source={source} />);
  if (open) return lines;
  return (
    <details className={panel['fold']}>
      <summary>{words.sources(sources.length)}</summary>
      {lines}
    </details>
  );
}
