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
