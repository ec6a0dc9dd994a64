/** Light, dark, as the system: one press for the next. */
import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import type { ThemeName } from '../../store/state.ts';
import { useWords } from '../app.tsx';
import { IconButton } from '../IconButton.tsx';
import { THEMES, useTheme } from './viewSettings.ts';

const ICONS: Readonly<Record<ThemeName, typeof Sun>> = { light: Sun, dark: Moon, system: Monitor };

export function ThemeButton() {
  const { app: words } = useWords();
  const { label, value, onChange } = useTheme();
  const name = words.choose(label, words.theme[value]);
  const next = THEMES[(THEMES.indexOf(value) + 1) % THEMES.length] ?? 'system';
  const Icon = ICONS[value];
  return <IconButton name={name} Icon={Icon} onClick={() => onChange(next)} />;
}
