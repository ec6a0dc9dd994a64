/** What the store holds: only what cannot be derived. */
import type { Day } from '../dataset/day.ts';
import type { Facet, Filters, Question } from '../network/types.ts';

export type LayoutName = 'sides' | 'force' | 'circles' | 'time';
export type ViewName = 'network' | 'table';
export type ThemeName = 'light' | 'dark' | 'system';

/** What a link must restore. Every field has a row in the address table. */
export interface View extends Question {
  readonly layout: LayoutName;
  readonly view: ViewName;
  /** Id of an actor or an event, or a tie's key `a~b`. */
  readonly select?: string;
  /** Search text. */
  readonly q: string;
  readonly theme: ThemeName;
  readonly lang: string;
}

/** Filters that stand as chips but are switched off: kept, not applied. */
export type SwitchedOff = Partial<Record<Facet, readonly string[]>> & {
  readonly sources?: number;
  readonly window?: { readonly from?: Day; readonly to?: Day };
};

/** The neighbourhood that is kept bright while the rest is faded. `depth` counts steps from the centre. */
export interface Focus {
  readonly centre: string;
  readonly depth: number;
}

export interface Playback {
  readonly playing: boolean;
  /** Months per second. */
  readonly speed: number;
  /** `sliding` keeps the width of the window; `growing` keeps its start. */
  readonly mode: 'sliding' | 'growing';
}

/** Something the reader should know, in data; the interface puts it into words. */
export type Notice =
  | { readonly kind: 'unknown-value'; readonly key: string; readonly value: string }
  | { readonly kind: 'unknown-key'; readonly key: string }
  | { readonly kind: 'link-copied' }
  | { readonly kind: 'link-copy-failed'; readonly link: string };

/** Filters and their default are here because store and address share them. */
export const NO_FILTERS: Filters = {
  topic: [],
  type: [],
  country: [],
  kind: [],
  institution: [],
  place: [],
  source: [],
  side: [],
  sources: 1,
  context: false,
};

export const DEFAULT_VIEW: View = {
  filters: NO_FILTERS,
  window: {},
  dates: 'possible',
  undated: false,
  lens: 'both',
  ties: 'across',
  layout: 'sides',
  view: 'network',
  q: '',
  theme: 'system',
  lang: 'en',
};

export interface State extends View {
  readonly switchedOff: SwitchedOff;
  readonly hovered?: string;
  /** Several actors chosen by box or with a modifier; the one in `select` is among them. */
  readonly chosen: readonly string[];
  readonly focus?: Focus;
  readonly playback: Playback;
  readonly notices: readonly Notice[];
  /** Where a hand has put a node: id to position in the layout's own units, by `lens/layout`. */
  readonly pinned: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;
}
