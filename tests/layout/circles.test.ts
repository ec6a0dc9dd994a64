import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countryCircles } from '../../src/layout/circles.ts';
import { largestSizeOf } from '../../src/layout/size.ts';
import { arbitraryInput, facing } from '../fixtures/layoutInputs.ts';

test('everyone stands inside the circle of the country, and circles keep apart', () => {
  const law = fc.property(arbitraryInput(60, true), (input) => {
    const circles = countryCircles(input);
    const nodes = new Map(input.nodes.map((node) => [node.id, node]));
    for (const circle of circles) {
      for (const [id, [x, y]] of circle.nodes) {
        const node = nodes.get(id);
        expect(node?.kind === 'event' ? 'event' : (node?.country ?? '')).toBe(circle.country);
        const reach = Math.hypot(x - circle.x, y - circle.y) + (node ? largestSizeOf(node) / 2 : 0);
        expect(reach).toBeLessThanOrEqual(circle.radius);
      }
      for (const other of circles) {
        if (other === circle) continue;
        const distance = Math.hypot(other.x - circle.x, other.y - circle.y);
        expect(distance).toBeGreaterThan(other.radius + circle.radius);
      }
    }
  });
  fc.assert(law, { numRuns: 60 });
});

test('the two sides face each other and the busiest stands in the middle', () => {
  const [left, right] = countryCircles(facing(20));
  expect(left?.x).toBeLessThan(0);
  expect(right?.x).toBeGreaterThan(0);
  const busiest = left?.nodes.get('c006') ?? [0, 0];
  expect(Math.hypot(busiest[0] - (left?.x ?? 0), busiest[1] - (left?.y ?? 0))).toBe(0);
});

test('small circles of a row leave room for the names above them', () => {
  const nodes = [...'ABCDEFGHIJKLMNOPQRSTUVWX'].map(
    (country) =>
      ({ id: country, kind: 'state', weight: 1, label: country, context: false, country }) as const,
  );
  const { nodes: others, ties, sides } = facing(20);
  const circles = countryCircles({ nodes: [...others, ...nodes], ties, ...(sides && { sides }) });
  const small = circles.filter(({ country }) => country !== 'CN' && country !== 'IR');
  expect(small).toHaveLength(24);
  for (const [index, one] of small.entries()) {
    for (const other of small.slice(index + 1)) {
      if (Math.abs(one.y - other.y) < 40) expect(Math.abs(one.x - other.x)).toBeGreaterThanOrEqual(180);
    }
  }
});

test('the busier someone is, the more room around', () => {
  const one = (weight: number) =>
    ['a', 'b'].map(
      (id) => ({ id, kind: 'person', weight, label: id, context: false, country: 'CN' }) as const,
    );
  const distance = (weight: number): number => {
    const [circle] = countryCircles({ nodes: one(weight), ties: [] });
    const [a = [0, 0], b = [0, 0]] = [...(circle?.nodes.values() ?? [])];
    return Math.hypot(a[0] - b[0], a[1] - b[1]) - largestSizeOf({ kind: 'person', weight });
  };
  expect(distance(40)).toBeGreaterThan(distance(1) + 30);
});
