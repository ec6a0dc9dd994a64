/**
 * What every way of drawing is given and what it has to do. All get the same network, the same places and the
 * same sets of visible nodes and ties, worked out beforehand: only the picture is measured.
 */

/** A network as columns, in model pixels; a node and a tie are their numbers. */
export interface Given {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** Pixels of the screen for one of the model; the model's (0, 0) stands in the middle of the screen. */
  readonly zoom: number;
  readonly nodes: {
    readonly x: readonly number[];
    readonly y: readonly number[];
    /** Diameter. */
    readonly size: readonly number[];
    readonly kind: readonly string[];
    readonly role: readonly string[];
  };
  /** Office ties come last. */
  readonly ties: {
    readonly offices: number;
    readonly from: readonly number[];
    readonly to: readonly number[];
    /** Events behind it. */
    readonly events: readonly number[];
    /** 1 or 0. */
    readonly dashed: readonly number[];
  };
  /** Numbers of what is visible, step by step. */
  readonly steps: readonly { readonly nodes: readonly number[]; readonly ties: readonly number[] }[];
}

/** A step of the window: what is visible after it, and what has come and gone since the one before. */
export interface Step {
  /** 1 for what is visible, by number. */
  readonly nodes: Uint8Array;
  readonly ties: Uint8Array;
  /** Ties that are visible, office ties not counted. */
  readonly count: number;
  readonly come: { readonly nodes: readonly number[]; readonly ties: readonly number[] };
  readonly gone: { readonly nodes: readonly number[]; readonly ties: readonly number[] };
}

/** One way of drawing. */
export interface Peer {
  /** Draws the first picture. */
  step(step: Step): void | Promise<void>;
  /** Moves the picture by so many pixels of the screen. */
  pan(dx: number, dy: number): void | Promise<void>;
  /** Nearer (above 1) or further, about the middle. */
  zoom(factor: number): void | Promise<void>;
}

/** Makes a peer that shows the first step. The container has the size that the network says. */
export type Setup = (container: HTMLElement, given: Given, first: Step) => Peer | Promise<Peer>;

/** Differences between the steps, made before anything is measured. */
export function stepsOf({ nodes, ties, steps }: Given): readonly Step[] {
  let before: Step | undefined;
  return steps.map((shown) => {
    const [ownNodes, ownTies] = [flags(nodes.x.length, shown.nodes), flags(ties.from.length, shown.ties)];
    const nodesBefore = before?.nodes ?? new Uint8Array(ownNodes.length);
    const tiesBefore = before?.ties ?? new Uint8Array(ownTies.length);
    before = {
      nodes: ownNodes,
      ties: ownTies,
      count: shown.ties.filter((tie) => tie < ties.offices).length,
      come: { nodes: added(nodesBefore, ownNodes), ties: added(tiesBefore, ownTies) },
      gone: { nodes: added(ownNodes, nodesBefore), ties: added(ownTies, tiesBefore) },
    };
    return before;
  });
}

function flags(length: number, numbers: readonly number[]): Uint8Array {
  const all = new Uint8Array(length);
  for (const number of numbers) all[number] = 1;
  return all;
}

/** Numbers that are set in the second and not in the first. */
function added(first: Uint8Array, second: Uint8Array): readonly number[] {
  const found: number[] = [];
  for (let number = 0; number < second.length; number += 1) {
    if (second[number] === 1 && first[number] !== 1) found.push(number);
  }
  return found;
}
