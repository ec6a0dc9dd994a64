import { describe, expect, test } from 'vitest';
import { colourOf, type Palette, palettes, roleOf } from '../../src/drawing/palette.ts';

type Rgb = readonly [number, number, number];

/** Linear light of a colour, 0 to 1. */
function linear(hex: string): Rgb {
  const part = (from: number): number => {
    const value = Number.parseInt(hex.slice(from, from + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [part(1), part(3), part(5)];
}

/** Contrast as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const luminance = (hex: string): number => {
    const [red, green, blue] = linear(hex);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

/** What eyes without one kind of cone see (Machado, Oliveira and Fernandes 2009, severity 1). */
const BLINDNESS: Readonly<Record<string, readonly Rgb[]>> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** CIE Lab of linear light. */
function lab([red, green, blue]: Rgb): Rgb {
  const curve = (value: number): number => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve(Math.max(0, 0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.95047);
  const y = curve(Math.max(0, 0.2126 * red + 0.7152 * green + 0.0722 * blue));
  const z = curve(Math.max(0, 0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

function seenDistance(one: string, other: string, eyes: readonly Rgb[]): number {
  const seen = (hex: string): Rgb => {
    const light = linear(hex);
    const [red = 0, green = 0, blue = 0] = eyes.map(
      (row) => row[0] * light[0] + row[1] * light[1] + row[2] * light[2],
    );
    return lab([red, green, blue]);
  };
  const [a, b] = [seen(one), seen(other)];
  return Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

describe.each<[string, Palette]>(Object.entries(palettes))('%s', (_, palette) => {
  test.each(['ink', 'faintInk', 'left', 'right'] as const)('text in %s can be read on the ground', (name) => {
    expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['left', 'right', 'others', 'none', 'event', 'accent', 'tie'] as const)(
    '%s stands out from the ground',
    (name) => {
      expect(contrast(palette[name], palette.ground)).toBeGreaterThanOrEqual(3);
    },
  );

  test.each(Object.entries(BLINDNESS))('the sides and the others can be told apart: %s', (_name, eyes) => {
    expect(seenDistance(palette.left, palette.right, eyes)).toBeGreaterThan(25);
    expect(seenDistance(palette.left, palette.others, eyes)).toBeGreaterThan(20);
    expect(seenDistance(palette.right, palette.others, eyes)).toBeGreaterThan(12);
  });
});

test('a colour says the side', () => {
  const sides = { left: 'CN', right: 'IR' };
  expect(['CN', 'IR', 'RU', undefined].map((country) => roleOf(sides, country))).toEqual([
    'left',
    'right',
    'others',
    'none',
  ]);
  expect(roleOf(undefined, 'CN')).toBe('others');
  expect(colourOf(palettes.light, sides, 'CN')).toBe(palettes.light.left);
});
