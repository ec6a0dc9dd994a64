/** The ways of drawing by name; each is fetched only when it is measured. */
import type { Setup } from './contract.ts';

export const PEERS = {
  'empty frame': async () => (await import('./peers/empty.ts')).setup,
  'Entente, drawing alone': async () => (await import('./peers/ours.ts')).setup,
  'bare canvas, same shapes': async () => (await import('./peers/floor.ts')).floor(true),
  'bare canvas, straight and solid': async () => (await import('./peers/floor.ts')).floor(false),
  'force-graph': async () => (await import('./peers/forceGraph.ts')).setup,
  'Cytoscape, class toggles': async () => (await import('./peers/cytoscape.ts')).byClass,
  'Cytoscape, add / remove': async () => (await import('./peers/cytoscape.ts')).byAdding,
  'vis-network': async () => (await import('./peers/visNetwork.ts')).setup,
  sigma: async () => (await import('./peers/sigma.ts')).setup,
  G6: async () => (await import('./peers/g6.ts')).setup,
} as const satisfies Readonly<Record<string, () => Promise<Setup>>>;

export type PeerName = keyof typeof PEERS;

export function isPeerName(text: string): text is PeerName {
  return text in PEERS;
}
