/** Plain Cytoscape, canvas renderer, its quickest ties (haystack, straight and solid). */
import cytoscape, { type Core, type ElementDefinition, type StylesheetStyle } from 'cytoscape';
import type { Given, Setup, Step } from '../contract.ts';
import { nodeAcross, nodeColour, PALETTE, tieAcross, tieColour, tieStrength } from '../look.ts';

const OFF = 'off';

/** Everything is given once; what is not visible has a class. */
export const byClass: Setup = (container, given, first) => {
  const cy = coreIn(
    container,
    given,
    elements(given, first.count, () => true, first),
  );
  const nodes = given.nodes.x.map((_, node) => cy.getElementById(nodeId(node)));
  const ties = given.ties.from.map((_, tie) => cy.getElementById(tieId(tie)));
  return {
    step: ({ come, gone }) => {
      cy.batch(() => {
        for (const node of gone.nodes) nodes[node]?.addClass(OFF);
        for (const tie of gone.ties) ties[tie]?.addClass(OFF);
        for (const node of come.nodes) nodes[node]?.removeClass(OFF);
        for (const tie of come.ties) ties[tie]?.removeClass(OFF);
      });
    },
    ...camera(cy, given),
  };
};

/** Only what is visible is in it. */
export const byAdding: Setup = (container, given, first) => {
  const cy = coreIn(
    container,
    given,
    elements(given, first.count, (kind, number) => first[kind][number] === 1),
  );
  return {
    step: (step) => {
      cy.batch(() => {
        const gone = [...step.gone.ties.map(tieId), ...step.gone.nodes.map(nodeId)];
        for (const id of gone) cy.getElementById(id).remove();
        const come = { nodes: new Set(step.come.nodes), ties: new Set(step.come.ties) };
        cy.add(elements(given, step.count, (kind, number) => come[kind].has(number)));
      });
    },
    ...camera(cy, given),
  };
};

function nodeId(node: number): string {
  return `n${node}`;
}

function tieId(tie: number): string {
  return `t${tie}`;
}

function elements(
  given: Given,
  count: number,
  wanted: (kind: 'nodes' | 'ties', number: number) => boolean,
  shown?: Step,
): ElementDefinition[] {
  const { nodes, ties, zoom } = given;
  const classes = (flags: Uint8Array | undefined, number: number): { readonly classes?: string } =>
    flags === undefined || flags[number] === 1 ? {} : { classes: OFF };
  const found: ElementDefinition[] = [];
  for (let node = 0; node < nodes.x.length; node += 1) {
    if (!wanted('nodes', node)) continue;
    const data = { id: nodeId(node), size: nodeAcross(given, node) / zoom, colour: nodeColour(given, node) };
    const position = { x: nodes.x[node] ?? 0, y: nodes.y[node] ?? 0 };
    found.push({ data, position, ...classes(shown?.nodes, node) });
  }
  for (let tie = 0; tie < ties.from.length; tie += 1) {
    if (!wanted('ties', tie)) continue;
    const data = {
      id: tieId(tie),
      source: nodeId(ties.from[tie] ?? 0),
      target: nodeId(ties.to[tie] ?? 0),
      width: tieAcross(given, tie) / zoom,
      opacity: tieStrength(given, tie, count),
      colour: tieColour(given, tie),
    };
    found.push({ data, ...classes(shown?.ties, tie) });
  }
  return found;
}

function coreIn(container: HTMLElement, { zoom, width, height }: Given, all: ElementDefinition[]): Core {
  container.style.background = PALETTE.ground;
  return cytoscape({
    container,
    elements: all,
    layout: { name: 'preset', fit: false },
    zoom,
    pan: { x: width / 2, y: height / 2 },
    minZoom: 0.0001,
    maxZoom: 1000,
    pixelRatio: 1,
    style: STYLE,
  });
}

/** The published types know mappings of data for widths but not for opacity. */
const OPACITY_OF_DATA = 'data(opacity)' as unknown as number;

const STYLE: StylesheetStyle[] = [
  {
    selector: 'node',
    style: { width: 'data(size)', height: 'data(size)', 'background-color': 'data(colour)', events: 'yes' },
  },
  {
    selector: 'edge',
    style: {
      'curve-style': 'haystack',
      width: 'data(width)',
      'line-color': 'data(colour)',
      opacity: OPACITY_OF_DATA,
    },
  },
  { selector: `.${OFF}`, style: { display: 'none' } },
];

function camera(cy: Core, { width, height }: Given) {
  return {
    pan: (x: number, y: number): void => {
      cy.panBy({ x, y });
    },
    zoom: (factor: number): void => {
      const renderedPosition = { x: width / 2, y: height / 2 };
      cy.zoom({ level: cy.zoom() * factor, renderedPosition });
    },
  };
}
