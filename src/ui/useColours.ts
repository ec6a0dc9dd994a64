import type { ThemeColours } from '../drawing/palette.ts';
import { useApp } from './app.tsx';
import { coloursOf } from './theme.ts';
import { useMedia } from './useMedia.ts';

/** The colours that the page is in: the reader's choice, or the system's. */
export function useColours(): ThemeColours {
  const systemIsDark = useMedia('(prefers-color-scheme: dark)');
  return coloursOf(
    useApp((state) => state.theme),
    systemIsDark,
  );
}
