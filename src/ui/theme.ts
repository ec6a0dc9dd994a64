import type { ThemeColours } from '../drawing/palette.ts';
import type { ThemeName } from '../store/state.ts';
import type { AppStore } from '../store/store.ts';

/** The colours that a choice comes to, given what the system prefers. */
export function coloursOf(theme: ThemeName, systemIsDark: boolean): ThemeColours {
  if (theme === 'system') return systemIsDark ? 'dark' : 'light';
  return theme;
}

/** Tells the colours now and whenever the reader's choice or the system's changes; the result ends it. */
export function followColours(
  store: AppStore,
  system: Pick<MediaQueryList, 'matches' | 'addEventListener' | 'removeEventListener'>,
  apply: (colours: ThemeColours) => void,
): () => void {
  let latest: ThemeColours | undefined;
  const update = (): void => {
    const colours = coloursOf(store.getState().theme, system.matches);
    if (colours === latest) return;
    latest = colours;
    apply(colours);
  };
  update();
  const unsubscribe = store.subscribe(update);
  system.addEventListener('change', update);
  return () => {
    unsubscribe();
    system.removeEventListener('change', update);
  };
}
