import { circles } from './circles.ts';
import { sides } from './sides.ts';
import { time } from './time.ts';
import type { LayoutInput, LayoutName, Positions } from './types.ts';

interface Layout {
  readonly id: LayoutName;
  /** Deterministic: the same input always gives the same positions, on every machine. */
  readonly run: (input: LayoutInput) => Promise<Positions>;
}

/** Fetched only when needed: it brings Cytoscape's layout with it. */
async function force(input: LayoutInput): Promise<Positions> {
  const module = await import('./force.ts');
  return module.force(input);
}

/** In the order in which they are offered. `sides` without two sides is `force`. */
const LAYOUTS: readonly Layout[] = [
  { id: 'sides', run: async (input) => sides(input) ?? force(input) },
  { id: 'force', run: force },
  { id: 'circles', run: async (input) => circles(input) },
  { id: 'time', run: async (input) => time(input) },
];

/** Runs the layout of this name. */
export async function runLayout(name: LayoutName, input: LayoutInput): Promise<Positions> {
  const layout = LAYOUTS.find(({ id }) => id === name);
  if (layout === undefined) throw new Error(`no layout is called ${name}`);
  return layout.run(input);
}
