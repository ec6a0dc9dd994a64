/** sigma in its quickest mode: thin lines of WebGL (here in software), only what has changed is told. */
import Graph from 'graphology';
import Sigma from 'sigma';
import { EdgeLineProgram } from 'sigma/rendering';
import type { Setup } from '../contract.ts';
import { nodeAcross, nodeColour, PALETTE, tieAcross, tieColour, tieStrength, withOpacity } from '../look.ts';

export const setup: Setup = async (container, given, first) => {
  const { nodes, ties, width, height, zoom } = given;
  container.style.background = PALETTE.ground;
  const graph = new Graph({ multi: true, type: 'undirected' });
  for (let node = 0; node < nodes.x.length; node += 1) {
    graph.addNode(nodeKey(node), {
      x: nodes.x[node] ?? 0,
      // Its ordinate grows upwards.
      y: -(nodes.y[node] ?? 0),
      size: nodeAcross(given, node) / 2,
      color: nodeColour(given, node),
      hidden: first.nodes[node] !== 1,
    });
  }
  for (let tie = 0; tie < ties.from.length; tie += 1) {
    graph.addUndirectedEdgeWithKey(tieKey(tie), nodeKey(ties.from[tie] ?? 0), nodeKey(ties.to[tie] ?? 0), {
      size: tieAcross(given, tie),
      color: withOpacity(tieColour(given, tie), tieStrength(given, tie, first.count)),
      hidden: first.ties[tie] !== 1,
    });
  }
  const sigma = new Sigma(graph, container, {
    renderLabels: false,
    edgeProgramClasses: { line: EdgeLineProgram },
    defaultEdgeType: 'line',
    zIndex: false,
    itemSizesReference: 'screen',
    minCameraRatio: null,
    maxCameraRatio: null,
    stagePadding: 0,
  });
  const half = { x: width / 2 / zoom, y: height / 2 / zoom };
  sigma.setCustomBBox({ x: [-half.x, half.x], y: [-half.y, half.y] });
  sigma.refresh();
  const set = (numbers: readonly number[], kind: 'node' | 'edge', hidden: boolean): void => {
    for (const number of numbers) {
      // Changed without an event for each: the refresh below tells all at once.
      if (kind === 'node') graph.getNodeAttributes(nodeKey(number))['hidden'] = hidden;
      else graph.getEdgeAttributes(tieKey(number))['hidden'] = hidden;
    }
  };
  const camera = sigma.getCamera();
  return {
    step: ({ come, gone }) => {
      set(gone.nodes, 'node', true);
      set(come.nodes, 'node', false);
      set(gone.ties, 'edge', true);
      set(come.ties, 'edge', false);
      const partialGraph = {
        nodes: [...gone.nodes, ...come.nodes].map(nodeKey),
        edges: [...gone.ties, ...come.ties].map(tieKey),
      };
      sigma.refresh({ partialGraph, skipIndexation: true, schedule: true });
    },
    pan: (dx, dy) => {
      const { x, y, ratio } = camera.getState();
      camera.setState({ x: x - (dx / width) * ratio, y: y + (dy / height) * ratio });
    },
    zoom: (factor) => {
      camera.setState({ ratio: camera.getState().ratio / factor });
    },
  };
};

function nodeKey(node: number): string {
  return `n${node}`;
}

function tieKey(tie: number): string {
  return `t${tie}`;
}
