import { circles } from './circles.ts';
import { sides } from './sides.ts';
import { time } from './time.ts';
import type { LayoutInput, LayoutName, OnProgress, Positions } from './types.ts';

interface Layout {
  readonly id: LayoutName;
  /** Deterministic: the same input always gives the same positions, on every machine. */
  readonly run: (input: LayoutInput, onProgress?: OnProgress) => Promise<Positions>;
}

/** More than this is too much for Cytoscape's layout, whose time grows with the square. */
const MANY = { nodes: 600, ties: 1500 } as const;

/** Fetched only when needed: for few nodes it brings Cytoscape's layout with it. */
async function force(input: LayoutInput, onProgress?: OnProgress): Promise<Positions> {
  if (input.nodes.length > MANY.nodes || input.ties.length > MANY.ties) {
    return (await import('./largeForce.ts')).largeForce(input, onProgress);
  }
  return (await import('./force.ts')).force(input, onProgress);
}

/** In the order in which they are offered. `sides` without two sides is `force`. */
const LAYOUTS: readonly Layout[] = [
  { id: 'sides', run: async (input, onProgress) => sides(input, onProgress) ?? force(input, onProgress) },
  { id: 'force', run: force },
  { id: 'circles', run: async (input, onProgress) => circles(input, onProgress) },
  { id: 'time', run: async (input, onProgress) => time(input, onProgress) },
];

/** Runs the layout of this name. */
export async function runLayout(
  name: LayoutName,
  input: LayoutInput,
  onProgress?: OnProgress,
): Promise<Positions> {
  const layout = LAYOUTS.find(({ id }) => id === name);
  if (layout === undefined) throw new Error(`no layout is called ${name}`);
  return layout.run(input, onProgress);
}
