/** force-graph: everything is given once, functions say what is visible. Straight, solid ties. */
import ForceGraph from 'force-graph';
import type { Setup } from '../contract.ts';
import { nodeAcross, nodeColour, PALETTE, tieAcross, tieColour, tieStrength, withOpacity } from '../look.ts';
import { painted } from '../painted.ts';

interface Node {
  readonly id: number;
  readonly fx: number;
  readonly fy: number;
}
interface Link {
  readonly number: number;
  readonly source: number;
  readonly target: number;
}

export const setup: Setup = async (container, given, first) => {
  const { nodes, ties, zoom, width, height } = given;
  let shown = first;
  const sight = { x: 0, y: 0, zoom };
  const graph = new ForceGraph<Node, Link>(container)
    .width(width)
    .height(height)
    .backgroundColor(PALETTE.ground)
    .cooldownTicks(0)
    .warmupTicks(0)
    .minZoom(0.0001)
    .maxZoom(1000)
    .nodeRelSize(1)
    // Its radius is the root of the value.
    .nodeVal(({ id }) => (nodeAcross(given, id) / 2 / zoom) ** 2)
    .nodeColor(({ id }) => nodeColour(given, id))
    .linkWidth(({ number }) => tieAcross(given, number))
    .linkColor(({ number }) => withOpacity(tieColour(given, number), tieStrength(given, number, shown.count)))
    .nodeVisibility(({ id }) => shown.nodes[id] === 1)
    .linkVisibility(({ number }) => shown.ties[number] === 1)
    .graphData({
      nodes: nodes.x.map((x, id) => ({ id, fx: x, fy: nodes.y[id] ?? 0 })),
      links: ties.from.map((source, number) => ({ number, source, target: ties.to[number] ?? 0 })),
    });
  // With its first picture it chooses a zoom of its own.
  await painted();
  await painted();
  graph.zoom(zoom).centerAt(0, 0);
  return {
    step: (step) => {
      shown = step;
      // Setting it to what it is makes it draw.
      graph.nodeVisibility(graph.nodeVisibility());
    },
    pan: (dx, dy) => {
      sight.x -= dx / sight.zoom;
      sight.y -= dy / sight.zoom;
      graph.centerAt(sight.x, sight.y);
    },
    zoom: (factor) => {
      sight.zoom *= factor;
      graph.zoom(sight.zoom);
    },
  };
};
