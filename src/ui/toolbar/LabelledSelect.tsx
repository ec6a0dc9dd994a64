/** A choice of few where room is scarce: what it decides, and what is decided. */
import controls from '../controls.module.css';
import styles from './LabelledSelect.module.css';
import type { ChoiceProps } from './Segmented.tsx';

export function LabelledSelect<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChange, blocked } = props;
  const hint = options.find((option) => option.value === value)?.hint;
  return (
    <label className={styles['labelled']} title={blocked ?? hint}>
      <span className={styles['label']}>{label}</span>
      <select
        className={controls['select']}
        value={value}
        disabled={blocked !== undefined}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.currentTarget.value);
          if (chosen !== undefined) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </label>
  );
}
