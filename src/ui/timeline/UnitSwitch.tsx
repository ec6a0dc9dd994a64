/** Bars by year or by month. */
import { useWords } from '../app.tsx';
import controls from '../controls.module.css';
import type { Unit } from './scale.ts';
import styles from './Timeline.module.css';

interface Props {
  readonly unit: Unit;
  readonly onChange: (unit: Unit) => void;
}

export function UnitSwitch({ unit, onChange }: Props) {
  const words = useWords().timeline;
  const button = (its: Unit, name: string) => (
    <button
      type="button"
      className={controls['button']}
      aria-pressed={unit === its}
      onClick={() => onChange(its)}
    >
      {name}
    </button>
  );
  return (
    <fieldset className={styles['switch']} aria-label={words.unit}>
      {button('year', words.byYear)}
      {button('month', words.byMonth)}
    </fieldset>
  );
}
