/** The timeline: bars over the years, the window on them, and what the window leaves out. */
import { type ReactNode, useMemo, useState } from 'react';
import { type Bin, coverageOf } from '../../network/histogram.ts';
import { settle } from '../../network/timeline.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import controls from '../controls.module.css';
import { usePanelSelectors } from '../usePanelSelectors.ts';
import { CountLine } from './CountLine.tsx';
import { DateOptions } from './DateOptions.tsx';
import { Legend } from './Legend.tsx';
import { PlayButton, PlaySettings } from './PlayControls.tsx';
import { Plot } from './Plot.tsx';
import { monthsFit, type Unit } from './scale.ts';
import styles from './Timeline.module.css';
import { TypedDates } from './TypedDates.tsx';
import { tintsOf } from './tints.ts';
import { UnitSwitch } from './UnitSwitch.tsx';
import { useWidth } from './useWidth.ts';
import { YearsSelect } from './YearsSelect.tsx';

export function Timeline() {
  const { network } = useSession();
  const panels = usePanelSelectors();
  const [plot, width] = useWidth<HTMLDivElement>();
  const [chosenUnit, setUnit] = useState<Unit>();
  const [open, setOpen] = useState(false);
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
      <Controls open={open} onOpen={setOpen}>
        <UnitSwitch unit={unit} onChange={setUnit} />
      </Controls>
      {/* Time runs from left to right in every language. */}
      <div ref={plot} className={styles['plot']} dir="ltr">
        <Plot bins={bins} tints={tints} unit={unit} width={width} onZoom={zoom} />
      </div>
      <div className={styles['foot']}>
        <CountLine />
        <Legend
          tints={tints}
          wide={bins.some((bin) => bin.partial > 0)}
          absences={bins.some((bin) => bin.filed > 0)}
          neither={bins.some((bin) => coverageOf(bin) === 'neither')}
          folded={!open}
        />
      </div>
    </div>
  );
}

interface ControlsProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  readonly children: ReactNode;
}

/** One row where there is room; on a narrow screen the rest unfolds. */
function Controls({ open, onOpen, children }: ControlsProps) {
  const words = useWords().timeline;
  return (
    <div className={styles['controls']}>
      <PlayButton />
      <TypedDates />
      <button
        type="button"
        className={`${controls['button']} ${styles['more']}`}
        aria-expanded={open}
        onClick={() => onOpen(!open)}
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
