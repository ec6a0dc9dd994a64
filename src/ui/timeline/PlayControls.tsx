/** Lets the window run through the years. */
import Pause from 'lucide-react/icons/pause';
import Play from 'lucide-react/icons/play';
import { useApp, useWords } from '../app.tsx';
import controls from '../controls.module.css';

/** Months of the timeline in a second. */
const SPEEDS = { slow: 3, medium: 6, fast: 12 } as const;
const SPEED_NAMES = ['slow', 'medium', 'fast'] as const;
const MODES = ['sliding', 'growing'] as const;

export function PlayButton() {
  const playing = useApp((state) => state.playback.playing);
  const play = useApp((state) => state.play);
  const pause = useApp((state) => state.pause);
  const words = useWords().timeline;
  const name = playing ? words.pause : words.play;
  const Icon = playing ? Pause : Play;
  return (
    <button
      type="button"
      className={controls['button']}
      aria-label={name}
      title={name}
      onClick={() => (playing ? pause() : play())}
    >
      <Icon size={15} aria-hidden="true" />
    </button>
  );
}

export function PlaySettings() {
  const { speed, mode } = useApp((state) => state.playback);
  const setPlayback = useApp((state) => state.setPlayback);
  const words = useWords().timeline;
  const named = SPEED_NAMES.find((name) => SPEEDS[name] >= speed) ?? 'fast';
  return (
    <>
      <select
        className={controls['select']}
        aria-label={words.speed}
        title={words.speed}
        value={named}
        onChange={({ target }) => {
          const chosen = SPEED_NAMES.find((name) => name === target.value);
          if (chosen !== undefined) setPlayback({ speed: SPEEDS[chosen] });
        }}
      >
        {SPEED_NAMES.map((name) => (
          <option key={name} value={name}>
            {words.speeds[name]}
          </option>
        ))}
      </select>
      <select
        className={controls['select']}
        aria-label={words.mode}
        title={words.mode}
        value={mode}
        onChange={({ target }) => {
          const chosen = MODES.find((name) => name === target.value);
          if (chosen !== undefined) setPlayback({ mode: chosen });
        }}
      >
        {MODES.map((name) => (
          <option key={name} value={name}>
            {words.modes[name]}
          </option>
        ))}
      </select>
    </>
  );
}
