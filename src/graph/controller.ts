/** The one owner of the Cytoscape instance. What it is told before an instance stands, it remembers. */
import type { Core, EventObject } from 'cytoscape';
import type { Camera } from '../drawing/camera.ts';
import { palettes, type ThemeColours } from '../drawing/palette.ts';
import { type Scene, type SceneNode, sceneOf } from '../drawing/scene.ts';
import type { Point, Positions } from '../layout/types.ts';
import type { Network } from '../network/network.ts';
import type { Visible } from '../network/types.ts';
import { zoomedBy } from './camera.ts';
import { elementsOf, tieKeyOf } from './elements.ts';
import { type Emphasis, emphasisOf, type Highlight, NO_EMPHASIS } from './emphasis.ts';
import { type HoverPoint, HoverWatch } from './hoverPoint.ts';
import { bindListener, type Listener, unbindListener } from './listener.ts';
import { looksOf } from './looks.ts';
import { type Motion, Movement } from './movement.ts';
import type { Frame, Overlay } from './overlay.ts';
import { drawnNodesOf, guidesIn, type Picture } from './picture.ts';
import type { Placement } from './placements.ts';
import { Stage } from './stage.ts';
import { stylesheetOf } from './stylesheet.ts';
import { browser, type Surroundings } from './surroundings.ts';

export class GraphController {
  readonly #network: Network;
  readonly #movement: Movement;
  readonly #listeners = new Set<Listener>();
  readonly #hover = new HoverWatch();
  #colours: ThemeColours;
  /** The colours of the stylesheet that the instance has. */
  #styled: ThemeColours | undefined;
  #cy: Core | undefined;
  #stage: Stage | undefined;
  #overlay: Overlay | undefined;
  #visible: Visible | undefined;
  #placement: Placement | undefined;
  /** Where everything belongs; while nodes move or are dragged they are elsewhere. */
  #picture: Picture | undefined;
  #highlight: Highlight = {};
  #emphasis: Emphasis = NO_EMPHASIS;
  #onFirstDraw: (() => void) | undefined;
  #isDrawn = false;

  /** For one network; opening another makes another controller. */
  constructor(network: Network, colours: ThemeColours = 'light', around: Surroundings = browser) {
    this.#network = network;
    this.#colours = colours;
    this.#movement = new Movement(around);
    this.listen({ events: 'render', handler: () => this.#afterRender() });
    this.listen({ events: 'resize', handler: () => this.#movement.resized() });
    this.listen({ events: 'dragpan pinchzoom', handler: () => this.#movement.taken() });
    this.listen({ events: 'drag', selector: 'node', handler: (event) => this.#dragged(event) });
    this.listen({ events: 'mouseover', selector: 'edge', handler: (event) => this.#metLine(event) });
  }

  /** What an instance is made of: new objects each time. */
  contents() {
    this.#styled = this.#colours;
    return { elements: elementsOf(this.#network), stylesheet: stylesheetOf(palettes[this.#colours]) };
  }

  /** Takes an instance made from {@link contents}. The same one twice changes nothing. */
  attach(cy: Core): void {
    if (cy === this.#cy || cy.destroyed()) return;
    this.detach();
    this.#cy = cy;
    this.#stage = new Stage(cy);
    for (const listener of this.#listeners) bindListener(cy, listener);
    this.#restyle();
    this.#movement.start(this.#stage);
    this.#refresh();
  }

  /** Lets the instance go and leaves nothing on it. */
  detach(): void {
    const cy = this.#cy;
    this.#movement.stop();
    this.#cy = undefined;
    this.#stage = undefined;
    if (cy === undefined || cy.destroyed()) return;
    for (const listener of this.#listeners) unbindListener(cy, listener);
  }

  /** Draws labels and guides there; the result ends it. */
  overlay(overlay: Overlay): () => void {
    this.#overlay = overlay;
    this.#drawOverlay();
    return () => {
      if (this.#overlay === overlay) this.#overlay = undefined;
    };
  }

  /** Hears Cytoscape's events, on whichever instance is attached; the result ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    if (this.#cy !== undefined) bindListener(this.#cy, listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#cy !== undefined) unbindListener(this.#cy, listener);
    };
  }

  /** Shows exactly what is visible. Nothing moves. */
  show(visible: Visible): void {
    if (visible === this.#visible) return;
    this.#visible = visible;
    this.#refresh();
  }

  /** Puts every node where the arrangement has it. The camera stays. */
  place(placement: Placement, { moving = false }: Motion = {}): void {
    if (placement === this.#placement) return;
    const before = moving ? this.#picture?.scene : undefined;
    this.#placement = placement;
    this.#movement.place(placement.positions, (id) => before?.byId.has(id) === true);
    this.#refresh();
  }

  /** Fades and marks. */
  highlight(highlight: Highlight): void {
    this.#highlight = highlight;
    this.#refresh();
    this.#updateHover();
  }

  /** Changes the colours. */
  restyle(colours: ThemeColours): void {
    this.#colours = colours;
    this.#restyle();
  }

  /** Brings all that is visible, or these actors, events and ties, into sight with room for labels. */
  fit(ids?: readonly string[], motion: Motion = {}): void {
    const nodes =
      ids === undefined ? (this.#picture?.scene.nodes ?? []) : ids.flatMap((id) => this.#nodesOf(id));
    this.#movement.fit(nodes, motion);
  }

  /** Nearer (above 1) or further, about the middle or about a point of the screen. */
  zoomBy(factor: number, about?: Point): void {
    this.#movement.change(
      (camera, { width, height }) => zoomedBy(camera, factor, about ?? [width / 2, height / 2]),
      { moving: about === undefined },
    );
  }

  /** Brings an actor, an event or a tie to the middle of the screen, near enough to read. */
  centre(id: string): void {
    this.#movement.centre(this.#nodesOf(id));
  }

  camera(): Camera {
    return this.#movement.camera;
  }

  /** Where everything belongs, what was put there by hand included. */
  positions(): Positions {
    return this.#placement?.positions ?? new Map();
  }

  /** What is drawn at this moment, from where; none before the first drawing. */
  frame(): Frame | undefined {
    if (this.#stage === undefined || this.#picture === undefined) return undefined;
    const { scene, visible } = this.#picture;
    return {
      scene: this.#movement.isSettled ? scene : this.#sceneAt(this.#movement.at, visible),
      guides: guidesIn(scene, this.#placement),
      camera: this.#stage.camera,
      size: this.#stage.size,
      palette: palettes[this.#colours],
      emphasis: this.#emphasis,
      highlight: this.#highlight,
    };
  }

  /** The node whose label is at this point of the screen. */
  labelAt(point: Point): string | undefined {
    return this.#overlay?.labelAt(point);
  }

  /** Where on the drawing the hovered thing is; the same object as long as it does not move. */
  readonly hoverPoint = (): HoverPoint | undefined => this.#hover.point;

  /** Tells when {@link hoverPoint} has changed; the result ends it. */
  readonly onHoverPoint = (watcher: () => void): (() => void) => this.#hover.watch(watcher);

  /** Calls back once the first network has been drawn, or at once if it has been. */
  onFirstDraw(listener: () => void): void {
    if (this.#isDrawn) listener();
    else this.#onFirstDraw = listener;
  }

  #refresh(): void {
    if (this.#visible === undefined || this.#placement === undefined) return;
    const scene = this.#sceneAt(this.#placement.positions, this.#visible);
    this.#picture = { network: this.#network, visible: this.#visible, scene };
    this.#emphasis = emphasisOf(this.#picture, this.#highlight);
    this.#stage?.show(looksOf(scene), this.#emphasis.classes);
    this.#movement.firstFit(scene.nodes);
    // Where nothing is to be seen nothing changes, and Cytoscape would not draw by itself.
    if (!this.#isDrawn) this.#cy?.forceRender();
  }

  #nodesOf(id: string): readonly SceneNode[] {
    return this.#picture === undefined ? [] : drawnNodesOf(this.#picture, id);
  }

  #sceneAt(positions: Positions, visible: Visible): Scene {
    return sceneOf(this.#network, visible, positions, visible.question.lens, this.#placement?.layout);
  }

  #restyle(): void {
    if (this.#cy === undefined || this.#styled === this.#colours) return;
    this.#styled = this.#colours;
    this.#cy.style(stylesheetOf(palettes[this.#colours]));
  }

  #dragged({ target }: EventObject): void {
    const { x, y } = target.position();
    this.#movement.dragged(target.id(), [x, y]);
    this.#stage?.bendAround(target.id(), this.#movement.at);
  }

  #metLine({ target, renderedPosition }: EventObject): void {
    this.#hover.metLine(tieKeyOf(target.id()), [renderedPosition.x, renderedPosition.y]);
  }

  #afterRender(): void {
    this.#drawOverlay();
    this.#updateHover();
    if (this.#isDrawn || this.#picture === undefined) return;
    this.#isDrawn = true;
    this.#onFirstDraw?.();
  }

  #drawOverlay(): void {
    const frame = this.frame();
    if (frame !== undefined) this.#overlay?.draw(frame);
  }

  #updateHover(): void {
    const hovered = this.#highlight.hovered;
    if (this.#picture !== undefined) this.#hover.update(this.#picture.scene, this.camera(), hovered);
    this.#stage?.showHand(hovered !== undefined);
  }
}
