/** The timeline: bars over the years, the window on them, and what the window leaves out. */
import { type ReactNode, useMemo, useState } from 'react';
import type { Bin } from '../../network/histogram.ts';
import { settle } from '../../network/timeline.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { usePanelSelectors } from '../usePanelSelectors.ts';
import { Bars } from './Bars.tsx';
import { CountLine } from './CountLine.tsx';
import { DateOptions } from './DateOptions.tsx';
import { Legend } from './Legend.tsx';
import { PlayButton, PlaySettings } from './PlayControls.tsx';
import { monthsFit, type Unit } from './scale.ts';
import styles from './Timeline.module.css';
import { TypedDates } from './TypedDates.tsx';
import { tintsOf } from './tints.ts';
import { UnitSwitch } from './UnitSwitch.tsx';
import { useWidth } from './useWidth.ts';
import { WindowLayer } from './WindowLayer.tsx';
import { YearsSelect } from './YearsSelect.tsx';

export function Timeline() {
  const { network } = useSession();
  const panels = usePanelSelectors();
  const [plot, width] = useWidth<HTMLDivElement>();
  const [chosenUnit, setUnit] = useState<Unit>();
  const room = monthsFit(network.extent, width);
  const unit = chosenUnit ?? (room ? 'month' : 'year');
  const bins = useApp((state) => panels.histogram(state, unit));
  const setWindow = useApp((state) => state.setWindow);
  const tints = useMemo(() => tintsOf(network), [network]);

  const zoom = ({ from, to }: Bin) => {
    setWindow(settle({ from, to }, network.extent));
    // Into a year: its months, where they can be seen.
    if (unit === 'year' && room) setUnit('month');
  };

  return (
    <div className={styles['timeline']}>
      <Controls>
        <UnitSwitch unit={unit} onChange={setUnit} />
      </Controls>
      {/* Time runs from left to right in every language. */}
      <div ref={plot} className={styles['plot']} dir="ltr">
        <Bars bins={bins} tints={tints} unit={unit} width={width} />
        <WindowLayer bins={bins} onZoom={zoom} />
      </div>
      <div className={styles['foot']}>
        <CountLine />
        <Legend tints={tints} wide={bins.some((bin) => bin.partial > 0)} />
      </div>
    </div>
  );
}

/** One row where there is room; on a narrow screen the rest unfolds. */
function Controls({ children }: { children: ReactNode }) {
  const words = useWords().timeline;
  const [open, setOpen] = useState(false);
  return (
    <div className={styles['controls']}>
      <PlayButton />
      <TypedDates />
      <button
        type="button"
        className={`${controls['button']} ${styles['more']}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {words.options}
      </button>
      <div className={styles['options']} data-open={open || undefined}>
        <YearsSelect />
        {children}
        <PlaySettings />
        <DateOptions />
      </div>
    </div>
  );
}
