/** What the store holds: only what cannot be derived. */
import type { Day } from '../dataset/day.ts';
import type { LayoutName, Point } from '../layout/types.ts';
import { OPEN_QUESTION } from '../network/question.ts';
import type { Facet, Question } from '../network/types.ts';

export type ViewName = 'network' | 'table';
export type ThemeName = 'light' | 'dark' | 'system';

/** What a link must restore. Every field has a row in the address table. */
export interface View extends Question {
  readonly layout: LayoutName;
  readonly view: ViewName;
  /** Id of an actor or an event, or a tie's key `a~b`. */
  readonly select?: string | undefined;
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
  /** A window of the address that ends before it starts; both as they were written. */
  | { readonly kind: 'window-reversed'; readonly from: string; readonly to: string }
  /** A file that was opened and will not survive a reload. */
  | { readonly kind: 'not-kept'; readonly name: string }
  | { readonly kind: 'link-copied' }
  | { readonly kind: 'link-copy-failed'; readonly link: string };

export const DEFAULT_VIEW: View = {
  ...OPEN_QUESTION,
  layout: 'sides',
  view: 'network',
  q: '',
  theme: 'system',
  lang: 'en',
};

/** Positions given by hand: `lens/layout` to id to position, in the layout's own units. */
export type Pinned = Readonly<Record<string, Readonly<Record<string, Point>>>>;

/** What a reload keeps although no link carries it. */
export interface Kept {
  readonly switchedOff: SwitchedOff;
  readonly focus?: Focus | undefined;
  readonly pinned: Pinned;
}

export const NOTHING_KEPT: Kept = { switchedOff: {}, focus: undefined, pinned: {} };

export interface State extends View, Kept {
  readonly hovered?: string | undefined;
  /** Several actors chosen by box or with a modifier: none or at least two; the one in `select` is among them. */
  readonly chosen: readonly string[];
  readonly playback: Playback;
  readonly notices: readonly Notice[];
  /**
   * Whether the latest change was one step of many: of a drag, of typing, of playback. Such a step replaces
   * the newest entry of the browser's history; any other change adds one.
   */
  readonly continuous: boolean;
}
