/** Lens, ties, layout and colours, each as what can be chosen and what is. */

import type { LayoutName } from '../../layout/types.ts';
import { LENSES, type Lens, type Question } from '../../network/types.ts';
import type { ThemeName } from '../../store/state.ts';
import { useApp, useWords } from '../app.tsx';
import type { ChoiceProps } from './Segmented.tsx';

const TIES: readonly Question['ties'][] = ['across', 'all'];
const LAYOUTS: readonly LayoutName[] = ['sides', 'force', 'circles', 'time'];
export const THEMES: readonly ThemeName[] = ['light', 'dark', 'system'];

export function useLens(): ChoiceProps<Lens> {
  const { lens: words } = useWords().app;
  return {
    label: words.label,
    value: useApp((state) => state.lens),
    options: LENSES.map((value) => ({ value, label: words[value], hint: words.hints[value] })),
    onChange: useApp((state) => state.setLens),
  };
}

export function useTies(): ChoiceProps<Question['ties']> {
  const { tiesBetween: words } = useWords().app;
  const events = useApp((state) => state.lens === 'events');
  return {
    blocked: events ? words.notInEvents : undefined,
    label: words.label,
    value: useApp((state) => state.ties),
    options: TIES.map((value) => ({ value, label: words[value], hint: words.hints[value] })),
    onChange: useApp((state) => state.setTies),
  };
}

export function useLayoutChoice(): ChoiceProps<LayoutName> {
  const { layout: words } = useWords().app;
  return {
    label: words.label,
    value: useApp((state) => state.layout),
    options: LAYOUTS.map((value) => ({ value, label: words[value] })),
    onChange: useApp((state) => state.setLayout),
  };
}

export function useTheme(): ChoiceProps<ThemeName> {
  const { theme: words } = useWords().app;
  return {
    label: words.label,
    value: useApp((state) => state.theme),
    options: THEMES.map((value) => ({ value, label: words[value] })),
    onChange: useApp((state) => state.setTheme),
  };
}
