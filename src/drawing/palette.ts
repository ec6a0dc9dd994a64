/**
 * The colours of the network, for the screen and for figures. Vermilion and teal stay apart for every common
 * kind of colour blindness, and differ in lightness from the slate of all others.
 */
export interface Palette {
  readonly ground: string;
  readonly ink: string;
  readonly faintInk: string;
  readonly tie: string;
  readonly officeTie: string;
  readonly accent: string;
  readonly event: string;
  readonly left: string;
  readonly right: string;
  /** Countries that are neither of the two sides. */
  readonly others: string;
  /** Actors without a country. */
  readonly none: string;
  /** Lines of an axis and of frames. */
  readonly rule: string;
}

export type ThemeColours = 'light' | 'dark';

export const palettes: Readonly<Record<ThemeColours, Palette>> = {
  light: {
    ground: '#fbfaf8',
    ink: '#1d1f23',
    faintInk: '#5b6068',
    tie: '#66707d',
    officeTie: '#8d887f',
    accent: '#3f4bb0',
    event: '#6a5f4b',
    left: '#c9421e',
    right: '#0d7f8c',
    others: '#3c4459',
    none: '#85806f',
    rule: '#dedad3',
  },
  dark: {
    ground: '#15171b',
    ink: '#e9e8e4',
    faintInk: '#a4aab3',
    tie: '#8a95a5',
    officeTie: '#7d7a73',
    accent: '#a3adff',
    event: '#cabb9b',
    left: '#f2764f',
    right: '#38b3bf',
    others: '#d0d6e4',
    none: '#9d9882',
    rule: '#333941',
  },
};

/** What a node's colour says. */
export type ColourRole = 'left' | 'right' | 'others' | 'none' | 'event';

/** The role of a country, given the two that face each other. */
export function roleOf(
  sides: { readonly left: string; readonly right: string } | undefined,
  country: string | undefined,
): ColourRole {
  if (country === undefined) return 'none';
  if (country === sides?.left) return 'left';
  return country === sides?.right ? 'right' : 'others';
}

/** The colour of a country, as `#rrggbb`. */
export function colourOf(
  palette: Palette,
  sides: { readonly left: string; readonly right: string } | undefined,
  country?: string,
): string {
  return palette[roleOf(sides, country)];
}

/** So much (0 to 1) of one colour, the rest of another; all as `#rrggbb`. */
export function mixed(colour: string, ground: string, part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const [one, other] = [colour, ground].map((hex) => Number.parseInt(hex.slice(at, at + 2), 16));
    const value = Math.round((one ?? 0) * part + (other ?? 0) * (1 - part));
    return value.toString(16).padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
