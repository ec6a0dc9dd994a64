/** G6: everything is given once, hidden where it is not visible. Straight, solid ties, no animation. */
import { Graph, type GraphData } from '@antv/g6';
import type { Setup } from '../contract.ts';
import { nodeAcross, nodeColour, PALETTE, tieAcross, tieColour, tieStrength } from '../look.ts';

export const setup: Setup = async (container, given, first) => {
  const { nodes, ties, width, height, zoom } = given;
  const data: GraphData = {
    nodes: nodes.x.map((x, node) => ({
      id: `n${node}`,
      style: {
        x: width / 2 + x * zoom,
        y: height / 2 + (nodes.y[node] ?? 0) * zoom,
        size: nodeAcross(given, node),
        fill: nodeColour(given, node),
        visibility: first.nodes[node] === 1 ? 'visible' : 'hidden',
      },
    })),
    edges: ties.from.map((from, tie) => ({
      id: `t${tie}`,
      source: `n${from}`,
      target: `n${ties.to[tie] ?? 0}`,
      style: {
        lineWidth: tieAcross(given, tie),
        stroke: tieColour(given, tie),
        strokeOpacity: tieStrength(given, tie, first.count),
        visibility: first.ties[tie] === 1 ? 'visible' : 'hidden',
      },
    })),
  };
  const graph = new Graph({
    container,
    width,
    height,
    data,
    animation: false,
    background: PALETTE.ground,
    node: { type: 'circle' },
    edge: { type: 'line' },
    behaviors: [],
    zoomRange: [0.0001, 1000],
  });
  await graph.render();
  return {
    step: async ({ come, gone }) => {
      const change: Record<string, 'visible' | 'hidden'> = {};
      for (const node of gone.nodes) change[`n${node}`] = 'hidden';
      for (const tie of gone.ties) change[`t${tie}`] = 'hidden';
      for (const node of come.nodes) change[`n${node}`] = 'visible';
      for (const tie of come.ties) change[`t${tie}`] = 'visible';
      await graph.setElementVisibility(change, false);
    },
    pan: (dx, dy) => graph.translateBy([dx, dy], false),
    zoom: (factor) => graph.zoomBy(factor, false),
  };
};
