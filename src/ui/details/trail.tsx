/** Opening what is named in the panel, and the list from which it was opened. */
import { createContext, type ReactNode, useContext, useMemo, useRef, useState } from 'react';
import { useApp } from '../app.tsx';

/** A list that the reader walks along: previous, next, and back to what it belongs to. */
export interface Trail {
  /** In words: "events of Li Wen". */
  readonly label: string;
  /** Ids of events. */
  readonly ids: readonly string[];
  /** What the list belongs to. */
  readonly home: { readonly id: string; readonly name: string };
}

interface Opening {
  /** Selects it; with the list, where it was opened from one. */
  readonly open: (id: string, trail?: Trail) => void;
  readonly trail: Trail | undefined;
  /** True once after each opening from within the panel: the focus was there and must not get lost. */
  readonly takeFocus: () => boolean;
}

const OpeningContext = createContext<Opening | undefined>(undefined);

interface ProviderProps {
  /** Told after each opening: a dialog makes way for what it has opened. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}

export function OpeningProvider({ onOpen, children }: ProviderProps) {
  const select = useApp((state) => state.setSelection);
  const hover = useApp((state) => state.hover);
  const [trail, setTrail] = useState<Trail>();
  const fromWithin = useRef(false);
  const opening = useMemo(
    (): Opening => ({
      trail,
      open: (id, list) => {
        fromWithin.current = true;
        setTrail(list);
        // What was pointed at is about to leave from under the hand.
        hover();
        select(id);
        onOpen?.();
      },
      takeFocus: () => {
        const takes = fromWithin.current;
        fromWithin.current = false;
        return takes;
      },
    }),
    [trail, select, hover, onOpen],
  );
  return <OpeningContext value={opening}>{children}</OpeningContext>;
}

export function useOpening(): Opening {
  const opening = useContext(OpeningContext);
  if (opening === undefined) throw new Error('A part of Details was mounted outside of it.');
  return opening;
}
