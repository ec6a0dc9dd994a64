import type { Lens } from '../network/types.ts';
import type { Columns } from './columns.ts';
import { guidesOf } from './framesAndAxes.ts';
import type { Guide } from './guides.ts';
import { inputOf, type NumberedInput } from './input.ts';
import { runLayout } from './layouts.ts';
import type { LayoutName, Positions } from './types.ts';

/** What is to be arranged: all that a worker has to be told. */
export interface Order {
  readonly columns: Columns;
  readonly lens: Lens;
  readonly layout: LayoutName;
  /** Whether circles are wanted until a long run is done. */
  readonly standIn: boolean;
}

/** Where everything stands, in flat arrays. */
export interface Arrangement {
  /** Of each node its actor number, or the number of actors and its event number. */
  readonly numbers: Int32Array;
  /** Model pixels. */
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly guides: readonly Guide[];
}

/** What is told while an order is carried out; `circles` comes first where the whole takes long, `done` last. */
export type Step =
  | { readonly kind: 'progress'; readonly part: number; readonly actors: number; readonly events: number }
  | { readonly kind: 'circles'; readonly arrangement: Arrangement }
  | { readonly kind: 'done'; readonly arrangement: Arrangement };

/** From so many nodes on, circles stand in until a layout is done. Fewer are done before they are looked at. */
export const STAND_IN_FROM = 600;

/** Carries out an order. The last step is `done`; parts told before never shrink. */
export async function arrange(order: Order, tell: (step: Step) => void): Promise<void> {
  const { columns, lens, layout, standIn } = order;
  const numbered = inputOf(columns, lens);
  const { input } = numbered;
  const events = input.nodes.reduce((sum, { kind }) => sum + (kind === 'event' ? 1 : 0), 0);
  const actors = input.nodes.length - events;
  let told = -1;
  const onProgress = (part: number): void => {
    // A message for each hundredth, not for each loop.
    const hundredths = Math.min(100, Math.floor(part * 100));
    if (hundredths <= told) return;
    told = hundredths;
    tell({ kind: 'progress', part: hundredths / 100, actors, events });
  };
  onProgress(0);
  if (standIn && layout !== 'circles' && input.nodes.length >= STAND_IN_FROM) {
    tell({ kind: 'circles', arrangement: arranged('circles', numbered, await runLayout('circles', input)) });
  }
  const positions = await runLayout(layout, input, onProgress);
  onProgress(1);
  tell({ kind: 'done', arrangement: arranged(layout, numbered, positions) });
}

function arranged(layout: LayoutName, { input, numbers }: NumberedInput, positions: Positions): Arrangement {
  return {
    numbers,
    x: Float64Array.from(input.nodes, ({ id }) => positions.get(id)?.[0] ?? 0),
    y: Float64Array.from(input.nodes, ({ id }) => positions.get(id)?.[1] ?? 0),
    guides: guidesOf(layout, input, positions),
  };
}
