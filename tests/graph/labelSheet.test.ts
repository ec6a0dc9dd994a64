// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { palettes } from '../../src/drawing/palette.ts';
import type { Written, WrittenLabel } from '../../src/graph/labelling.ts';
import { LabelSheet } from '../../src/graph/labelSheet.ts';

const SIZE = { width: 240, height: 120 };
const GROUND = { size: SIZE, palette: palettes.light, ratio: 1 };

interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A context of numbers in place of colours: whatever is written on a pixel changes its number, so that it tells what
 * was written there, how often and in which order.
 */
class Paper {
  readonly pixels = new Map<string, string>();
  readonly written: string[] = [];
  readonly canvas = document.createElement('canvas');
  textAlign = 'left';
  fillStyle = '';
  #path: Area[] = [];
  #clip: readonly Area[] | undefined;

  save = (): void => undefined;
  restore = (): void => {
    this.#clip = undefined;
  };
  setTransform = (): void => undefined;
  beginPath = (): void => {
    this.#path = [];
  };
  rect = (x: number, y: number, width: number, height: number): void => {
    this.#path.push({ x, y, width, height });
  };
  clip = (): void => {
    this.#clip = this.#path;
  };
  clearRect = (x: number, y: number, width: number, height: number): void => {
    this.#each({ x, y, width, height }, (at) => this.pixels.delete(at));
  };
  /** Letters reach out of their line, and halos further. */
  strokeText = (text: string, x: number, y: number): void => this.#text(`halo of ${text}`, text, x, y, 7);
  fillText = (text: string, x: number, y: number): void => {
    this.written.push(text);
    this.#text(`${text} in ${this.fillStyle}`, text, x, y, 5);
  };

  #text(ink: string, text: string, x: number, y: number, reach: number): void {
    const width = 6 * text.length;
    const left = this.textAlign === 'left' ? x : this.textAlign === 'right' ? x - width : x - width / 2;
    const area = { x: left - reach, y: y - 6 - reach, width: width + 2 * reach, height: 12 + 2 * reach };
    this.#each(area, (at) => this.pixels.set(at, `${this.pixels.get(at) ?? ''}, ${ink}`));
  }

  #each({ x, y, width, height }: Area, visit: (at: string) => void): void {
    for (let row = Math.floor(y); row < y + height; row += 1) {
      for (let column = Math.floor(x); column < x + width; column += 1) {
        const isIn = ({ x: left, y: top, width: across, height: down }: Area): boolean =>
          column >= left && column < left + across && row >= top && row < top + down;
        if (isIn({ x: 0, y: 0, ...SIZE }) && (this.#clip?.some(isIn) ?? true)) visit(`${column} ${row}`);
      }
    }
  }
}

function stand() {
  const paper = new Paper();
  vi.spyOn(paper.canvas, 'getContext').mockReturnValue(paper as never);
  return { paper, sheet: new LabelSheet(paper.canvas) };
}

function label(id: string, x: number, y: number, text = id, faint = false): WrittenLabel {
  const box = { left: x, top: y - 6, right: x + 6 * text.length, bottom: y + 6 };
  return { id, text, x, y, align: 'left', box, strong: false, faint, node: [x, y] };
}

const arbitraryLabels = fc.uniqueArray(
  fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'),
    place: fc.constantFrom([10, 20], [20, 34], [60, 34], [90.5, 60.25], [150, 60], [200, 110]),
    text: fc.constantFrom('Li', 'Rahimi', 'Wen Ju'),
    faint: fc.boolean(),
    isRest: fc.boolean(),
  }),
  { selector: ({ id }) => id },
);
const arbitraryWritten = arbitraryLabels.map((entries): Written => {
  const of = (rest: boolean): WrittenLabel[] =>
    entries
      .filter(({ isRest }) => isRest === rest)
      .map(({ id, place: [x = 0, y = 0], text, faint }) => label(id, x, y, text, faint));
  return { first: of(false), rest: of(true) };
});

describe('the canvas of the names', () => {
  it('shows after any sequence what writing all anew would show', () => {
    const law = fc.property(fc.array(arbitraryWritten, { minLength: 1, maxLength: 5 }), (steps) => {
      const { paper, sheet } = stand();
      for (const step of steps) {
        sheet.draw(step, GROUND);
        const anew = stand();
        anew.sheet.draw(step, GROUND);
        expect(paper.pixels).toEqual(anew.paper.pixels);
      }
    });
    fc.assert(law, { numRuns: 60 });
  });

  it('writes only what differs and what it touches', () => {
    const { paper, sheet } = stand();
    const near = [label('one', 10, 20), label('two', 10, 34)];
    const far = [label('three', 150, 20), label('four', 150, 60), label('five', 150, 100)];
    sheet.draw({ first: [...near, ...far], rest: [] }, GROUND);
    expect(paper.written).toHaveLength(5);
    paper.written.length = 0;
    sheet.draw({ first: [...near, ...far], rest: [] }, GROUND);
    expect(paper.written).toEqual([]);
    sheet.draw({ first: [label('one', 10, 20, 'uno'), ...near.slice(1), ...far], rest: [] }, GROUND);
    expect(paper.written).toEqual(['uno', 'two']);
  });

  it('begins anew in another size, in other colours, and with the box that a hand draws', () => {
    const { paper, sheet } = stand();
    const written: Written = { first: [label('one', 10, 20), label('two', 150, 60)], rest: [] };
    const grounds = [
      { ...GROUND, size: { ...SIZE } },
      { ...GROUND, palette: palettes.dark },
      { ...GROUND, ratio: 2 },
    ];
    sheet.draw(written, GROUND);
    for (const ground of grounds) {
      paper.written.length = 0;
      sheet.draw(written, ground);
      expect(paper.written).toEqual(['one', 'two']);
    }
    Object.assign(paper, { fillRect: vi.fn(), strokeRect: vi.fn() });
    const boxed = { ...GROUND, ratio: 2, box: { x: 0, y: 0, width: 9, height: 9 } };
    for (const ground of [boxed, boxed, { ...GROUND, ratio: 2 }]) {
      paper.written.length = 0;
      sheet.draw(written, ground);
      expect(paper.written).toEqual(['one', 'two']);
    }
  });
});
