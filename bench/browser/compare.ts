/** Two pictures of the same: the app's and plain Cytoscape's, pixel by pixel. */
import { type Given, type Setup, type Step, stepsOf } from './contract.ts';
import { PALETTE } from './look.ts';
import { painted } from './painted.ts';
import { setupShaped } from './peers/ours.ts';
import { setup as plain } from './peers/plainLook.ts';

export interface Difference {
  /** Mean difference of a channel, as a part of its range. */
  readonly mean: number;
  /** Part of the pixels of which some channel differs by more than 16 of 255. */
  readonly beyond: number;
  /** Part of the pixels that are not ground in either picture: where there is something to differ. */
  readonly drawn: number;
}

const NOTICEABLE = 16;

export async function compare(network: string): Promise<Difference> {
  const given = (await (await fetch(network)).json()) as Given;
  const [first] = stepsOf(given);
  if (first === undefined) throw new Error('There is nothing to draw.');
  const one = await pixelsOf(setupShaped, given, first);
  const other = await pixelsOf(plain, given, first);
  return differenceOf(one, other);
}

async function pixelsOf(setup: Setup, given: Given, first: Step): Promise<Uint8ClampedArray> {
  const container = document.createElement('div');
  const { width, height } = given;
  Object.assign(container.style, { position: 'relative', width: `${width}px`, height: `${height}px` });
  document.body.replaceChildren(container);
  await setup(container, given, first);
  for (let frame = 0; frame < 5; frame += 1) await painted();
  const sheet = document.createElement('canvas');
  sheet.width = width;
  sheet.height = height;
  const context = sheet.getContext('2d');
  if (context === null) throw new Error('There is no canvas here.');
  context.fillStyle = PALETTE.ground;
  context.fillRect(0, 0, width, height);
  for (const canvas of container.querySelectorAll('canvas')) context.drawImage(canvas, 0, 0, width, height);
  return context.getImageData(0, 0, width, height).data;
}

function differenceOf(one: Uint8ClampedArray, other: Uint8ClampedArray): Difference {
  const pixels = one.length / 4;
  const ground = [one[0], one[1], one[2]];
  let [sum, beyond, drawn] = [0, 0, 0];
  for (let at = 0; at < one.length; at += 4) {
    let most = 0;
    let isDrawn = false;
    for (let channel = 0; channel < 3; channel += 1) {
      const [here, there] = [one[at + channel] ?? 0, other[at + channel] ?? 0];
      const difference = Math.abs(here - there);
      sum += difference;
      most = Math.max(most, difference);
      isDrawn ||= here !== ground[channel] || there !== ground[channel];
    }
    if (most > NOTICEABLE) beyond += 1;
    if (isDrawn) drawn += 1;
  }
  return { mean: sum / (3 * 255 * pixels), beyond: beyond / pixels, drawn: drawn / pixels };
}
