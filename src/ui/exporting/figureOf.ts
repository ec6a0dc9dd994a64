/** From what is on the screen and what the reader has decided to a figure that can be drawn anywhere. */
import type { Size } from '../../drawing/camera.ts';
import type { Figure } from '../../drawing/figure.ts';
import { legendOf } from '../../drawing/legend.ts';
import { type Palette, palettes } from '../../drawing/palette.ts';
import { presentIn } from '../../drawing/present.ts';
import type { Scene } from '../../drawing/scene.ts';
import { captionOf } from '../../files/caption.ts';
import type { Snapshot } from '../../graph/frame.ts';
import type { Network } from '../../network/network.ts';
import type { Visible } from '../../network/types.ts';
import { countryName } from '../../words/countries.ts';
import type { Words } from '../../words/words.ts';
import { legendWords } from '../legendWords.ts';
import type { PictureOptions } from './options.ts';

export interface Shown {
  readonly network: Network;
  readonly visible: Visible;
  readonly frame: Snapshot;
}

/** Smallest and largest width of a figure of the whole network, in pixels at scale 1. */
const NARROWEST = 900;
const WIDEST = 4000;
/** Room for labels beside and above the outermost nodes. */
const ROOM = { x: 2 * 165, y: 2 * 50 };

export function figureOf({ network, visible, frame }: Shown, options: PictureOptions, words: Words): Figure {
  const { ground, palette } = coloursOf(options.ground);
  const caption = captionOf(network, visible.question, visible, words);
  const { selected } = frame.highlight;
  const isView = options.extent === 'view';
  const size = isView ? frame.size : wholeSize(frame.scene);
  return {
    scene: frame.scene,
    guides: frame.guides,
    palette,
    ground,
    countryName,
    width: Math.round(size.width),
    networkHeight: Math.round(size.height),
    ...(isView && { camera: frame.camera }),
    emphasis: {
      ...(selected !== undefined && { selected }),
      ...(frame.emphasis.bright !== undefined && { bright: frame.emphasis.bright }),
    },
    title: options.caption ? caption.title : '',
    subtitle: options.caption ? [sentence(caption.window), caption.filters.join('; ')] : [],
    notes: options.caption
      ? [[caption.counts, caption.undated ?? ''].filter(Boolean).join('; '), caption.sources, caption.data]
      : [],
    legend: options.legend ? legendOf(presentIn(frame.scene), legendWords(words)) : [],
  };
}

/** A phrase on a line of its own begins like a sentence. */
function sentence(phrase: string): string {
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

function coloursOf(ground: PictureOptions['ground']): { ground: string; palette: Palette } {
  if (ground === 'dark') return { ground: palettes.dark.ground, palette: palettes.dark };
  return { ground: ground === 'white' ? '#ffffff' : 'transparent', palette: palettes.light };
}

/** Every node at its own size, with room for labels; larger networks are drawn smaller. */
function wholeSize({ nodes }: Scene): Size {
  const across = nodes.flatMap(({ x, size }) => [x - size / 2, x + size / 2]);
  const down = nodes.flatMap(({ y, size }) => [y - size / 2, y + size / 2]);
  const span = (values: readonly number[]): number => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const value of values) {
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return Math.max(0, high - low);
  };
  const natural = { width: span(across) + ROOM.x, height: span(down) + ROOM.y };
  const width = Math.min(WIDEST, Math.max(NARROWEST, natural.width));
  const shrink = Math.min(1, width / natural.width);
  return { width, height: Math.min(WIDEST, Math.max(360, natural.height * shrink)) };
}
