import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../src/drawing/scene.ts';
import { GraphController } from '../../src/graph/controller.ts';
import { elementsOf, OFF, officeTieId, tieKeyOf } from '../../src/graph/elements.ts';
import { looksOf } from '../../src/graph/looks.ts';
import { indexDataset } from '../../src/network/network.ts';
import { visible } from '../../src/network/visible.ts';
import { arbitraryDataset } from '../fixtures/arbitraryDataset.ts';
import { arbitraryQuestion } from '../fixtures/arbitraryQuestion.ts';
import { circlesOf, deepFrozen, fakeFrames, headless } from '../fixtures/graphStand.ts';
import { actor, dataset, event } from '../fixtures/small.ts';
import { tiny } from '../fixtures/tiny.ts';

const idsOf = (network: Parameters<typeof elementsOf>[0]): string[] =>
  elementsOf(network).map(({ data }) => String(data.id));

describe('elements', () => {
  it('are every actor and event, once, all off', () => {
    const network = indexDataset(tiny);
    const ids = idsOf(network);
    expect(ids).toEqual([...new Set(ids)]);
    expect(ids).toEqual(expect.arrayContaining([...network.actors.keys(), ...network.eventNumbers.keys()]));
    expect(elementsOf(network).every(({ classes }) => classes === OFF)).toBe(true);
  });

  it('hold no line that roles without ties would make', () => {
    const ids = idsOf(indexDataset(tiny));
    expect(ids).toContain('li-wen~maryam-hosseini');
    expect(ids.filter((id) => id.includes('agency') && id.includes('~'))).toEqual([]);
  });

  it('keep a tie and an office tie of the same two apart', () => {
    const people = [
      actor('envoy', { country: 'CN' }),
      actor('union', { kind: 'organisation' }),
      actor('guest', { country: 'IR' }),
    ];
    const network = indexDataset(dataset(people, [event('talk', '2020', ['envoy/union', 'union', 'guest'])]));
    const ids = idsOf(network);
    expect(ids).toEqual(expect.arrayContaining(['envoy~union', officeTieId('envoy~union')]));
    expect(tieKeyOf(officeTieId('envoy~union'))).toBe('envoy~union');
  });

  it('have everything that any question can make visible', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryQuestion, (data, question) => {
        const network = indexDataset(data);
        const ids = new Set(idsOf(network));
        const { positions } = circlesOf(network, question.lens);
        const scene = sceneOf(network, visible(network, question), positions, question.lens);
        for (const id of looksOf(scene).keys()) expect(ids).toContain(id);
      }),
    );
  });

  it('share nothing with the dataset, which Cytoscape could change', () => {
    const before = structuredClone(tiny);
    const network = indexDataset(deepFrozen(structuredClone(tiny)));
    const controller = new GraphController(network, 'light', fakeFrames());
    const cy = headless(controller);
    controller.attach(cy);
    controller.place(circlesOf(network, 'both'));
    cy.nodes().data('name', 'changed').positions({ x: 1, y: 2 });
    expect(network.dataset).toEqual(before);
  });
});
