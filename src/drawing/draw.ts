import { type Camera, onScreen } from './camera.ts';
import { font, LABEL_SIZE } from './fonts.ts';
import type { PlacedLabel } from './labels.ts';
import { controlOf, FADED, LIT_TIE, NODE_OUTLINE } from './look.ts';
import type { Palette } from './palette.ts';
import type { Pen } from './pen.ts';
import type { Scene, SceneNode, SceneTie } from './scene.ts';
import { shapePath } from './shapes.ts';

/** How a scene is shown; ids and keys that are not in it do nothing. */
export interface Emphasis {
  /** Id of an actor or event, or a tie's key. */
  readonly selected?: string;
  readonly hovered?: string;
  /** Ids that stay bright; everything else fades. Absent: nothing fades. */
  readonly bright?: ReadonlySet<string>;
}

/** Ties, then nodes, then labels, in pixels of the screen; the ground is left as it is. */
export function drawNetwork(
  pen: Pen,
  scene: Scene,
  camera: Camera,
  palette: Palette,
  labels: readonly PlacedLabel[],
  emphasis: Emphasis = {},
): void {
  pen.save();
  for (const tie of scene.ties) drawTie(pen, tie, scene, camera, palette, emphasis);
  pen.setLineDash([]);
  for (const node of scene.nodes) drawNode(pen, node, camera, palette, emphasis);
  pen.globalAlpha = 1;
  drawLabels(pen, labels, palette);
  pen.restore();
}

function drawTie(
  pen: Pen,
  tie: SceneTie,
  scene: Scene,
  camera: Camera,
  palette: Palette,
  { selected, hovered, bright }: Emphasis,
): void {
  const chosen = tie.key === selected || tie.key === hovered;
  const faded = bright !== undefined && !(bright.has(tie.a) && bright.has(tie.b));
  const control = controlOf(tie.from, tie.to, tie.bend);
  const start = onScreen(camera, borderPoint(scene.byId.get(tie.a), control));
  const end = onScreen(camera, borderPoint(scene.byId.get(tie.b), control));
  pen.globalAlpha = chosen ? 1 : faded ? FADED.tie : bright ? Math.max(LIT_TIE, tie.opacity) : tie.opacity;
  pen.strokeStyle = chosen ? palette.accent : tie.office ? palette.officeTie : palette.tie;
  // Thin ties stay visible far out; wide ones follow the zoom.
  pen.lineWidth = Math.max(0.6, tie.width * camera.zoom) + (chosen ? 1 : 0);
  pen.lineCap = 'round';
  pen.setLineDash(tie.dash.map((length) => Math.max(2, length * camera.zoom)));
  pen.beginPath();
  pen.moveTo(...start);
  pen.quadraticCurveTo(...onScreen(camera, control), ...end);
  pen.stroke();
}

/** Where a curve leaves its node, so that no tie shows through a faded one. */
function borderPoint(
  node: SceneNode | undefined,
  [x, y]: readonly [number, number],
): readonly [number, number] {
  if (node === undefined) return [x, y];
  const length = Math.hypot(x - node.x, y - node.y) || 1;
  const reach = Math.min(node.size / 2, length);
  return [node.x + ((x - node.x) / length) * reach, node.y + ((y - node.y) / length) * reach];
}

function drawNode(pen: Pen, node: SceneNode, camera: Camera, palette: Palette, emphasis: Emphasis): void {
  const { selected, hovered, bright } = emphasis;
  const [x, y] = onScreen(camera, [node.x, node.y]);
  const size = Math.max(3, node.size * camera.zoom);
  const chosen = node.id === selected;
  pen.globalAlpha = bright !== undefined && !bright.has(node.id) && !chosen ? FADED.node : 1;
  pen.lineJoin = 'round';
  shapePath(pen, node.shape, x, y, size);
  pen.fillStyle = palette[node.colour];
  pen.fill();
  pen.strokeStyle = palette.ground;
  pen.lineWidth = Math.min(NODE_OUTLINE, size / 8);
  pen.stroke();
  if (!chosen && node.id !== hovered) return;
  shapePath(pen, node.shape, x, y, size + 8);
  pen.strokeStyle = palette.accent;
  pen.lineWidth = chosen ? 2.5 : 1.5;
  pen.stroke();
}

/** Each label over a halo in the colour of the ground, so that ties may pass behind it. */
export function drawLabels(pen: Pen, labels: readonly PlacedLabel[], palette: Palette): void {
  pen.textBaseline = 'middle';
  pen.lineJoin = 'round';
  pen.lineWidth = 3.5;
  pen.strokeStyle = palette.ground;
  let isStrong: boolean | undefined;
  for (const label of labels) {
    // Reading a font is most of what a context does for a short text.
    if (label.strong !== isStrong) pen.font = font(LABEL_SIZE, label.strong ? 700 : 500);
    isStrong = label.strong;
    pen.textAlign = label.align;
    pen.globalAlpha = 0.88;
    pen.strokeText(label.text, label.x, label.y);
    pen.globalAlpha = 1;
    pen.fillStyle = label.faint ? palette.faintInk : palette.ink;
    pen.fillText(label.text, label.x, label.y);
  }
}
