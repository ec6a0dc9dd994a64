/** The bars, the window on them, the strip below, and the card of the bar that is pointed at or stepped on. */
import { useState } from 'react';
import type { Day } from '../../dataset/day.ts';
import type { Bin } from '../../network/histogram.ts';
import { AbsenceDialog } from './AbsenceDialog.tsx';
import { BarCard } from './BarCard.tsx';
import { Bars } from './Bars.tsx';
import { Strip } from './Strip.tsx';
import type { Unit } from './scale.ts';
import type { Tints } from './tints.ts';
import { WindowLayer } from './WindowLayer.tsx';

interface Props {
  readonly bins: readonly Bin[];
  readonly tints: Tints;
  readonly unit: Unit;
  readonly width: number;
  readonly onZoom: (bin: Bin) => void;
}

export function Plot({ bins, tints, unit, width, onZoom }: Props) {
  // Days, not bins: a filter makes the bins anew while the hand rests on one.
  const [pointed, setPointed] = useState<Day>();
  const [focused, setFocused] = useState<Day>();
  const [read, setRead] = useState<Day>();
  const binFrom = (day: Day | undefined) => bins.find(({ from }) => from === day);
  const told = binFrom(pointed ?? focused);
  const reading = binFrom(read);
  return (
    <>
      <Bars bins={bins} tints={tints} unit={unit} width={width} />
      <WindowLayer bins={bins} onZoom={onZoom} onPoint={(bin) => setPointed(bin?.from)} />
      <Strip
        bins={bins}
        width={width}
        onPoint={setPointed}
        onFocus={setFocused}
        onRead={(day) => {
          setPointed(undefined);
          setRead(day);
        }}
      />
      {told && reading === undefined && <BarCard bin={told} />}
      {reading && <AbsenceDialog bin={reading} onClose={() => setRead(undefined)} />}
    </>
  );
}
