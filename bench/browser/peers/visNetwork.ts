/** vis-network: everything is given once, hidden where it is not visible. Straight, solid ties, no physics. */
import { DataSet } from 'vis-data/peer';
import { type Edge, Network, type Node } from 'vis-network/peer';
import type { Setup } from '../contract.ts';
import { nodeAcross, nodeColour, PALETTE, tieAcross, tieColour, tieStrength } from '../look.ts';

export const setup: Setup = async (container, given, first) => {
  const { nodes: own, ties, zoom } = given;
  container.style.background = PALETTE.ground;
  const nodes = new DataSet<Node>(
    own.x.map((x, node) => ({
      id: node,
      x,
      y: own.y[node] ?? 0,
      size: nodeAcross(given, node) / 2 / zoom,
      color: nodeColour(given, node),
      hidden: first.nodes[node] !== 1,
    })),
  );
  const edges = new DataSet<Edge>(
    ties.from.map((from, tie) => ({
      id: tie,
      from,
      to: ties.to[tie] ?? 0,
      width: tieAcross(given, tie) / zoom,
      color: { color: tieColour(given, tie), opacity: tieStrength(given, tie, first.count), inherit: false },
      hidden: first.ties[tie] !== 1,
    })),
  );
  const network = new Network(
    container,
    { nodes, edges },
    {
      physics: false,
      layout: { improvedLayout: false },
      nodes: { shape: 'dot', borderWidth: 0 },
      edges: { smooth: false },
      interaction: { hideEdgesOnDrag: false, hideEdgesOnZoom: false },
    },
  );
  network.moveTo({ position: { x: 0, y: 0 }, scale: zoom, animation: false });
  return {
    step: ({ come, gone }) => {
      nodes.update([...gone.nodes.map(hide), ...come.nodes.map(show)]);
      edges.update([...gone.ties.map(hide), ...come.ties.map(show)]);
    },
    pan: (dx, dy) => {
      const { x, y } = network.getViewPosition();
      const scale = network.getScale();
      network.moveTo({ position: { x: x - dx / scale, y: y - dy / scale }, scale, animation: false });
    },
    zoom: (factor) => {
      network.moveTo({ scale: network.getScale() * factor, animation: false });
    },
  };
};

function hide(id: number): { readonly id: number; readonly hidden: boolean } {
  return { id, hidden: true };
}

function show(id: number): { readonly id: number; readonly hidden: boolean } {
  return { id, hidden: false };
}
