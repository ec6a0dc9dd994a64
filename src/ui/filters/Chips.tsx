/** The filters in force at a glance: each can be switched off in place or removed. */
import X from 'lucide-react/icons/x';
import { useDeferredValue, useMemo } from 'react';
import type { Question } from '../../network/types.ts';
import type { AppState } from '../../store/store.ts';
import { useApp, useSession, useWords } from '../app.tsx';
import styles from './Chips.module.css';
import { type Chip, chipsOf } from './chips.ts';
import { choicesOf } from './choices.ts';
import { hiddenBy } from './hidden.ts';

export function Chips() {
  const { network, selectors } = useSession();
  const words = useWords();
  const question = useApp(selectors.question);
  const switchedOff = useApp((state) => state.switchedOff);
  const naming = { network, choices: choicesOf(network, words), words };
  const chips = chipsOf(question, switchedOff, naming);
  if (chips.length === 0) return null;
  return <ChipList chips={chips} question={question} />;
}

function ChipList({ chips, question }: { chips: readonly Chip[]; question: Question }) {
  const { network } = useSession();
  const words = useWords();
  const asked = useDeferredValue(question);
  const hidden = useMemo(() => hiddenBy(network, asked), [network, asked]);
  return (
    <ul className={styles['chips']} aria-label={words.filters.chips}>
      {chips.map((chip) => (
        <ChipItem key={`${chip.key} ${chip.on}`} chip={chip} hidden={hidden.get(chip.key) ?? 0} />
      ))}
    </ul>
  );
}

function ChipItem({ chip, hidden }: { chip: Chip; hidden: number }) {
  const { store } = useSession();
  const { filters: words } = useWords();
  const toggle = (): void => {
    const { switchOff, switchOn } = store.getState();
    if (chip.on) switchOff(chip.key);
    else switchOn(chip.key);
  };
  return (
    <li className={styles['chip']} data-off={!chip.on || undefined}>
      <button
        type="button"
        className={styles['toggle']}
        aria-pressed={chip.on}
        title={chip.on ? words.turnOff : words.turnOn}
        onClick={toggle}
      >
        <span className={styles['label']} dir="auto">
          {chip.label}
        </span>{' '}
        {chip.on ? (
          <Hides chip={chip} hidden={hidden} />
        ) : (
          <span className={styles['note']}>{words.switchedOff}</span>
        )}
      </button>
      <button
        type="button"
        className={styles['remove']}
        aria-label={words.remove(chip.label)}
        onClick={() => removeChip(store.getState(), chip)}
      >
        <X size={13} aria-hidden="true" />
      </button>
    </li>
  );
}

function Hides({ chip, hidden }: { chip: Chip; hidden: number }) {
  const { filters: words } = useWords();
  const said = chip.key === 'kind' ? words.hidesActors(hidden) : words.hides(hidden);
  return <span className={styles['note']}>{hidden === 0 ? words.hidesNothing : said}</span>;
}

/** A chip that is switched off goes without touching what is in force. */
function removeChip(state: AppState, { key, on }: Chip): void {
  if (key === 'window') state.setWindow(on ? {} : state.window);
  else if (key === 'sources') state.setSources(on ? 1 : state.filters.sources);
  else state.setValues(key, on ? [] : state.filters[key]);
}
