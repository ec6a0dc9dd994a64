/**
 * What a layout reads and writes. Positions are in model pixels around the origin: x to the right, y down,
 * the middle of the picture at (0, 0). At zoom 1 a model pixel is a pixel of the screen.
 */
import type { Day } from '../dataset/day.ts';
import type { ActorKind } from '../dataset/schema.ts';

export type LayoutName = 'sides' | 'force' | 'circles' | 'time';

export type Point = readonly [x: number, y: number];

/** Every node of the input exactly once, by id. */
export type Positions = ReadonlyMap<string, Point>;

/** An actor, or in the lens `events` an event, that can ever be seen in a lens. */
export interface LayoutNode {
  readonly id: string;
  readonly kind: ActorKind | 'event';
  /** ISO 3166-1 alpha-2; absent for none. */
  readonly country?: string;
  /** Number of its events, background included: the most that can ever be visible. 1 for an event. */
  readonly weight: number;
  /** An actor's first event, or the event's own day; absent when nothing about it is dated. */
  readonly day?: Day;
  /** The name of an actor; empty for an event, which no layout leaves room to name. */
  readonly label: string;
  /** Seen only when background events are. */
  readonly context: boolean;
}

/** `across` joins two countries, `within` one; `office` a person and its institution; `joint` event and actor. */
export interface LayoutTie {
  readonly a: string;
  readonly b: string;
  /** Number of events behind it. */
  readonly weight: number;
  readonly kind: 'across' | 'within' | 'office' | 'joint';
}

/** Nodes sorted by id, ties by their ends: the same input always gives the same picture. */
export interface LayoutInput {
  readonly nodes: readonly LayoutNode[];
  readonly ties: readonly LayoutTie[];
  /** The two countries that face each other, where there are two. */
  readonly sides?: { readonly left: string; readonly right: string };
}

/** Told from time to time which part of the work is done, from 0 to 1, never less than before. */
export type OnProgress = (part: number) => void;

export type Place = 'left' | 'right' | 'middle';

/** Where a country belongs: on one of the two sides, or between them. */
export function placeOf(sides: LayoutInput['sides'], country: string | undefined): Place {
  if (sides === undefined || country === undefined) return 'middle';
  if (country === sides.left) return 'left';
  return country === sides.right ? 'right' : 'middle';
}
