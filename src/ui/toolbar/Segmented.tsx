/** A choice of few, all in sight: radio buttons that look like one control. */
import { useId } from 'react';
import styles from './Segmented.module.css';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly hint?: string;
}

export interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  readonly onChange: (value: Value) => void;
  /** Why nothing can be chosen now. */
  readonly blocked?: string | undefined;
}

export function Segmented<Value extends string>(props: ChoiceProps<Value>) {
  const { label, value, options, onChange, blocked } = props;
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles['segmented']}>
      {options.map((option) => (
        <label key={option.value} className={styles['option']} title={blocked ?? option.hint}>
          <input
            type="radio"
            name={name}
            className={styles['input']}
            disabled={blocked !== undefined}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
