/** A source as it is cited: title, publisher, date, side, language, and the way to it. */
import type { Source } from '../../dataset/schema.ts';
import { countryName } from '../../words/countries.ts';
import { dateInWords } from '../../words/dates.ts';
import { useWords } from '../app.tsx';
import { isWebAddress } from '../webAddress.ts';
import { Facts } from './Facts.tsx';
import { SideMark } from './Mark.tsx';
import panel from './Panel.module.css';
import styles from './Source.module.css';

export function SourceLine({ source, count }: { source: Source; count?: number }) {
  const words = useWords();
  const { source: say, languages } = words.details;
  const { language, issued, publisher } = source;
  const base = language?.split('-')[0] ?? '';
  return (
    <div className={styles['source']}>
      <cite dir="auto" lang={source.titleIsDescription === true ? undefined : language}>
        {source.title}
      </cite>
      <Facts
        parts={[
          publisher ?? source['container-title'],
          issued === undefined ? say.undated : dateInWords(issued, words.dates),
          <span key="side" className={styles['side']}>
            <SideMark side={source.side} />
            {countryName(source.side)}
          </span>,
          language === undefined ? undefined : (languages[base] ?? language),
          count === undefined ? undefined : words.details.events(count),
          <SourceLink key="link" source={source} />,
        ]}
      />
      <Remarks source={source} />
    </div>
  );
}

/** How far it can be relied on, and anything else to know before citing it. */
function Remarks({ source }: { source: Source }) {
  const words = useWords().details.source;
  const remarks = [source.reliability, source.note].filter((remark) => remark !== undefined);
  if (remarks.length === 0) return null;
  return (
    <details className={panel['fold']}>
      <summary>{words.about}</summary>
      {remarks.map((remark) => (
        <p key={remark} className={panel['hint']} dir="auto">
          {remark}
        </p>
      ))}
    </details>
  );
}

/** A link only to the web: what is anything else is not opened, and the reader is told. */
function SourceLink({ source }: { source: Source }) {
  const words = useWords().details.source;
  if (source.URL === undefined) return <>{words.noLink}</>;
  if (!isWebAddress(source.URL)) return <>{words.unsafe}</>;
  return (
    <a href={source.URL} target="_blank" rel="noopener noreferrer" title={source.title}>
      {words.open}
    </a>
  );
}
