import { useId } from 'react';
import { useWords } from '../app.tsx';
import styles from './ExportDialog.module.css';
import { type PictureOptions, scalesFor } from './options.ts';

interface PictureChoicesProps {
  readonly options: PictureOptions;
  /** The largest enlargement that browsers can draw. */
  readonly largest: number;
  readonly onChange: (change: Partial<PictureOptions>) => void;
}

export function PictureChoices({ options, largest, onChange }: PictureChoicesProps) {
  const { exporting: words } = useWords();
  const scales = scalesFor(largest);
  return (
    <>
      <Choice
        title={words.format.title}
        value={options.format}
        choices={[
          { value: 'png', label: words.format.png },
          { value: 'svg', label: words.format.svg },
        ]}
        onChange={(format) => onChange({ format })}
      />
      {options.format === 'png' && (
        <Choice
          title={words.scale.title}
          value={Math.min(options.scale, largest)}
          choices={scales.map(({ scale, fits }) => ({
            value: scale,
            label: words.scale.times(scale),
            disabled: !fits,
          }))}
          onChange={(scale) => onChange({ scale })}
        />
      )}
      {options.format === 'png' && scales.some(({ fits }) => !fits) && (
        <p className={styles['hint']}>{words.scale.tooLarge(largest)}</p>
      )}
      <Choice
        title={words.ground.title}
        value={options.ground}
        choices={(['white', 'transparent', 'dark'] as const).map((ground) => ({
          value: ground,
          label: words.ground[ground],
        }))}
        onChange={(ground) => onChange({ ground })}
      />
      <Choice
        title={words.extent.title}
        value={options.extent}
        choices={(['whole', 'view'] as const).map((extent) => ({
          value: extent,
          label: words.extent[extent],
        }))}
        onChange={(extent) => onChange({ extent })}
      />
      <fieldset>
        <legend>{words.with}</legend>
        {(['caption', 'legend'] as const).map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              checked={options[part]}
              onChange={(event) => onChange({ [part]: event.currentTarget.checked })}
            />
            {words.parts[part]}
          </label>
        ))}
      </fieldset>
    </>
  );
}

interface ChoiceProps<Value extends string | number> {
  readonly title: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly label: string; readonly disabled?: boolean }[];
  readonly onChange: (value: Value) => void;
}

function Choice<Value extends string | number>({ title, value, choices, onChange }: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset>
      <legend>{title}</legend>
      {choices.map((choice) => (
        <label key={choice.value}>
          <input
            type="radio"
            name={name}
            checked={choice.value === value}
            disabled={choice.disabled}
            onChange={() => onChange(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  );
}
