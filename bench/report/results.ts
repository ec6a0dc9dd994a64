/** What the bench has found, part by part, as bench/results.json keeps it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import type { Computed } from '../compute/run.ts';
import type { ShippedRow } from '../compute/shipped.ts';
import type { AppSizes } from '../drive/app.ts';
import type { Likeness } from '../drive/likeness.ts';
import type { Opened } from '../drive/opening.ts';
import type { PicturedSizes } from '../drive/pictures.ts';
import type { Started } from '../drive/start.ts';

export const PARTS = ['shipped', 'compute', 'peers', 'app', 'start', 'opening', 'picture'] as const;
export type Part = (typeof PARTS)[number];

export interface Findings {
  readonly shipped: readonly ShippedRow[];
  readonly compute: Computed;
  readonly peers: PicturedSizes;
  readonly app: AppSizes;
  readonly start: Started;
  readonly opening: Opened | { readonly fault: string };
  readonly picture: Likeness;
}

/** When and under which load a part was measured: processes that waited, on average of the last minute. */
interface Stamp {
  readonly date: string;
  readonly load: number;
}

export interface Results {
  readonly machine: string;
  readonly browser?: string;
  readonly measured: Readonly<Partial<Record<Part, Stamp>>>;
  readonly findings: Readonly<Partial<Findings>>;
}

const FILE = 'bench/results.json';

export function machine(): string {
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores, ${memory} GB, no GPU used, Node ${process.version}`;
}

/** What was measured before on this machine, so that one part can be measured anew. */
export function readResults(): Results {
  const nothing: Results = { machine: machine(), measured: {}, findings: {} };
  if (!existsSync(FILE)) return nothing;
  const known = JSON.parse(readFileSync(FILE, 'utf8')) as Partial<Results>;
  const isOfHere = known.machine === nothing.machine && known.findings !== undefined;
  return isOfHere ? { ...nothing, ...known } : nothing;
}

export function writeResults(results: Results): void {
  writeFileSync(FILE, `${JSON.stringify(results, null, 2)}\n`);
}
