/** The network on the screen: what it shows, where it stands, what is pointed at. Draws at most once a frame. */
import type { Core } from 'cytoscape';
import type { Camera, Size } from '../drawing/camera.ts';
import { nodeOf } from '../drawing/named.ts';
import { palettes, type ThemeColours } from '../drawing/palette.ts';
import type { SceneNode } from '../drawing/scene.ts';
import type { Point, Positions } from '../layout/types.ts';
import type { Network } from '../network/network.ts';
import type { Tally } from '../network/tally/tally.ts';
import type { Question } from '../network/types.ts';
import { zoomedBy } from './camera.ts';
import type { Highlight } from './emphasis.ts';
import { Eye, type Motion } from './eye.ts';
import { nodeAt, tieAt } from './find.ts';
import type { Drawing, Frame, ScreenBox, Snapshot } from './frame.ts';
import { Grip } from './grip.ts';
import { HAND_LIMIT } from './hand.ts';
import { type HoverPoint, HoverWatch } from './hoverPoint.ts';
import type { Listener } from './listener.ts';
import { Model } from './model.ts';
import { Painter } from './painter.ts';
import { drawnNodesOf, idOfTie } from './picture.ts';
import type { Placement } from './placements.ts';
import { snapshotOf } from './snapshot.ts';
import { browser, type Surroundings } from './surroundings.ts';

export class GraphController {
  readonly #model: Model;
  readonly #eye: Eye;
  readonly #grip: Grip;
  readonly #painter: Painter;
  readonly #hover = new HoverWatch();
  #colours: ThemeColours;
  #box: ScreenBox | undefined;
  /** Whether the hand holds what is drawn. */
  #isHeld = false;

  /** For one network; opening another makes another controller. */
  constructor(network: Network, colours: ThemeColours = 'light', around: Surroundings = browser) {
    this.#colours = colours;
    this.#painter = new Painter(around, {
      frame: () => this.#frame(),
      drawn: () => this.#model.drawn,
      onDraw: () => this.#drew(),
    });
    this.#model = new Model(network, around, () => this.#moved());
    this.#grip = new Grip((camera) => this.#eye.take(camera));
    this.#eye = new Eye(around, () => {
      this.#grip.look(this.#eye.camera);
      this.#moved();
    });
  }

  /** Takes an instance of Cytoscape to be the reader's hand. The same one twice changes nothing. */
  attach(cy: Core): void {
    if (this.#grip.attach(cy)) this.#isHeld = false;
  }

  /** Lets the instance go and leaves nothing on it. */
  detach(): void {
    this.#grip.detach();
  }

  /** Draws there from now on; the result ends it. */
  draw(drawing: Drawing): () => void {
    return this.#painter.start(drawing);
  }

  /** Hears Cytoscape's events, on whichever instance is attached; the result ends it. */
  listen(listener: Listener): () => void {
    return this.#grip.listen(listener);
  }

  /** The drawing has this size, in pixels of the screen. */
  resize(size: Size): void {
    this.#eye.resize(size);
  }

  /** Shows exactly what is visible under a question, which the tally answers. Nothing moves. */
  show(tally: Tally, question: Question): void {
    if (this.#model.show(tally, question)) this.#moved();
  }

  /** Puts every node where the arrangement has it. The camera stays. */
  place(placement: Placement, { moving = false }: Motion = {}): void {
    if (this.#model.place(placement, moving)) this.#changed();
  }

  /** Fades and marks. */
  highlight(highlight: Highlight): void {
    if (this.#model.mark(highlight)) this.#changed();
  }

  /** Changes the colours. */
  restyle(colours: ThemeColours): void {
    if (colours === this.#colours) return;
    this.#colours = colours;
    this.#changed();
  }

  /** The box that a hand is drawing, or none. */
  box(box?: ScreenBox): void {
    this.#box = box;
    this.#changed();
  }

  /** A hand has moved a node to this place. */
  drag(id: string, at: Point): void {
    const node = this.#model.drag(id, at, (number) => this.#painter.drawing?.move(number, at));
    if (node === undefined) return;
    this.#grip.hand?.moved(id, at);
    this.#moved();
  }

  /** Brings all that is visible, or these actors, events and ties, into sight with room for labels. */
  fit(ids?: readonly string[], motion: Motion = {}): void {
    const nodes =
      ids === undefined ? this.#model.picture?.named().nodes : ids.flatMap((id) => this.#nodesOf(id));
    this.#eye.fit(nodes ?? [], motion);
  }

  /** Nearer (above 1) or further, about the middle or about a point of the screen. */
  zoomBy(factor: number, about?: Point): void {
    this.#eye.change(
      (camera, { width, height }) => zoomedBy(camera, factor, about ?? [width / 2, height / 2]),
      { moving: about === undefined },
    );
  }

  /** Brings an actor, an event or a tie to the middle of the screen, near enough to read. */
  centre(id: string): void {
    this.#eye.centre(this.#nodesOf(id));
  }

  camera(): Camera {
    return this.#eye.camera;
  }

  /** Where everything belongs, what was put there by hand included. */
  positions(): Positions {
    return this.#model.positions;
  }

  /** Makes ready for the hand that is about to come: what it can take hold of is what is drawn. */
  beReady(): void {
    const { picture } = this.#model;
    if (this.#isHeld || picture === undefined) return;
    this.#grip.hand?.hold(picture, this.#model.focus);
    this.#isHeld = this.#grip.hand !== undefined;
  }

  /** What is at this point of the screen where the hand holds nothing: by its label, a tie, in a crowd a node. */
  pointAt(point: Point): string | undefined {
    const { picture, emphasis } = this.#model;
    if (picture === undefined) return undefined;
    const named = this.#painter.drawing?.labelAt(point);
    if (named !== undefined) return named;
    const node = this.#model.drawn > HAND_LIMIT ? nodeAt(picture, this.camera(), point, emphasis) : undefined;
    if (node !== undefined) return picture.plan.ids[node];
    const tie = tieAt(picture, this.camera(), point, emphasis);
    if (tie === undefined) return undefined;
    const id = idOfTie(picture.plan, tie);
    this.#hover.metLine(id, point);
    return id;
  }

  /** Where on the drawing the hovered thing is; the same object as long as it does not move. */
  readonly hoverPoint = (): HoverPoint | undefined => this.#hover.point;

  /** Tells when {@link hoverPoint} has changed; the result ends it. */
  readonly onHoverPoint = (watcher: () => void): (() => void) => this.#hover.watch(watcher);

  /** Calls back once the first network has been drawn, or at once if it has been; the result ends it. */
  onFirstDraw(listener: () => void): () => void {
    return this.#painter.onFirstDraw(listener);
  }

  /** What is drawn at this moment, for figures; none before there is anything to draw. */
  snapshot(): Snapshot | undefined {
    const frame = this.#frame();
    const visible = this.#model.visible();
    return frame === undefined || visible === undefined ? undefined : snapshotOf(frame, visible);
  }

  /** Draws what has changed now instead of with the next frame. */
  flush(): void {
    this.#painter.flush();
  }

  #nodesOf(id: string): readonly SceneNode[] {
    const { picture } = this.#model;
    if (picture === undefined) return [];
    const { plan, places, layout } = picture;
    return drawnNodesOf(picture, id).flatMap(
      (node) => nodeOf(plan, picture.counts(), places, layout, node) ?? [],
    );
  }

  #changed(): void {
    this.#isHeld = false;
    this.#painter.changed();
  }

  #moved(): void {
    this.#isHeld = false;
    this.#painter.moved();
  }

  #frame(): Frame | undefined {
    const { picture, emphasis, highlight, guides } = this.#model;
    if (picture === undefined) return undefined;
    this.#eye.firstFit(() => picture.named().nodes);
    const { camera, size } = this.#eye;
    const palette = palettes[this.#colours];
    const box = this.#box;
    return { picture, emphasis, highlight, guides, camera, size, palette, ...(box && { box }) };
  }

  #drew(): void {
    const { picture, highlight } = this.#model;
    if (picture !== undefined) this.#hover.update(picture, this.camera(), highlight.hovered);
    this.#grip.hand?.show(highlight.hovered !== undefined);
  }
}
