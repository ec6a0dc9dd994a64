import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import { circles } from './circles.ts';
import { components, packed } from './components.ts';
import { discsOf } from './discs.ts';
import { evened } from './evened.ts';
import { sides } from './sides.ts';
import { largestSizeOf } from './size.ts';
import { spread } from './spread.ts';
import type { LayoutInput, LayoutTie, OnProgress, Point, Positions } from './types.ts';

/** How long a tie of each kind wants to be, in model pixels, beside the two nodes' own sizes. */
const LENGTH: Readonly<Record<LayoutTie['kind'], number>> = {
  across: 105,
  within: 80,
  joint: 70,
  office: 48,
};

/** The share of the work that finding a place to begin takes. */
const START = 0.5;

interface FcoseOptions extends cytoscape.BaseLayoutOptions {
  readonly name: 'fcose';
  readonly randomize: boolean;
  readonly quality: 'draft' | 'default' | 'proof';
  readonly animate: boolean;
  readonly fit: boolean;
  readonly packComponents: boolean;
  readonly nodeRepulsion: number;
  readonly gravity: number;
  readonly gravityRange: number;
  readonly numIter: number;
  readonly idealEdgeLength: (edge: cytoscape.EdgeSingular) => number;
}

/**
 * Who meets often stands near. The springs start from the positions of `sides` (or `circles`), so nothing is
 * left to chance and each country mostly keeps its half of the picture. Parts that no tie joins are laid out
 * one by one, the largest above. Runs without a screen.
 */
export async function force(input: LayoutInput, onProgress?: OnProgress): Promise<Positions> {
  if (input.nodes.length === 0) return new Map();
  cytoscape.use(fcose);
  const start = sides(input, (part) => onProgress?.(START * part)) ?? circles(input);
  const parts: Positions[] = [];
  let done = 0;
  for (const part of components(input)) {
    parts.push(await springs(part, start));
    done += part.nodes.length;
    onProgress?.(START + (1 - START) * (done / input.nodes.length));
  }
  return spread(packed(parts), discsOf(input.nodes));
}

async function springs(part: LayoutInput, start: Positions): Promise<Positions> {
  if (part.nodes.length === 1) return new Map(part.nodes.map(({ id }) => [id, [0, 0] as const]));
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: elementsOf(part, start),
    style: [SIZES],
    // Without this Cytoscape begins with a grid, and the positions to start from are lost.
    layout: { name: 'preset' },
  });
  const options: FcoseOptions = {
    name: 'fcose',
    randomize: false,
    quality: 'default',
    animate: false,
    fit: false,
    packComponents: false,
    nodeRepulsion: 12_000,
    gravity: 0.3,
    gravityRange: 2.5,
    numIter: 2500,
    idealEdgeLength: (edge) => Number(edge.data('length')),
  };
  const layout = cy.layout(options);
  const done = layout.promiseOn('layoutstop');
  layout.run();
  await done;
  const positions = new Map(cy.nodes().map((node) => [node.id(), pointOf(node)]));
  cy.destroy();
  return evened(positions, discsOf(part.nodes));
}

const SIZES: cytoscape.StylesheetJsonBlock = {
  selector: 'node',
  style: { width: 'data(size)', height: 'data(size)', shape: 'ellipse' },
};

/** Ids of the layout's own graph are prefixed, since a tie and an actor may not share one. */
function elementsOf(input: LayoutInput, start: Positions): cytoscape.ElementDefinition[] {
  const nodes = input.nodes.map((node) => {
    const [x, y] = start.get(node.id) ?? [0, 0];
    return { data: { id: node.id, size: largestSizeOf(node) + 10 }, position: { x, y } };
  });
  const ties = input.ties.map((tie, index) => ({
    data: {
      id: `~${index}`,
      source: tie.a,
      target: tie.b,
      length: LENGTH[tie.kind] / Math.sqrt(Math.sqrt(tie.weight)),
    },
  }));
  return [...nodes, ...ties];
}

function pointOf(node: cytoscape.NodeSingular): Point {
  const { x, y } = node.position();
  return [x, y];
}
