/** Where everything stands in the views that a reader is likely to see first. */
import type { Dataset } from '../dataset/schema.ts';
import { layoutInput } from '../layout/input.ts';
import { runLayout } from '../layout/layouts.ts';
import { type EncodedPositions, encodePositions, pictureKey } from '../layout/positionsFile.ts';
import { indexDataset } from '../network/network.ts';
import { LENSES } from '../network/types.ts';

/** The text of the file of positions, a line for each picture. */
export async function positionsText(dataset: Dataset): Promise<string> {
  const network = indexDataset(dataset);
  const pictures: [string, EncodedPositions][] = [];
  for (const lens of LENSES) {
    const input = layoutInput(network, lens);
    for (const layout of ['sides', 'force'] as const) {
      pictures.push([pictureKey(lens, layout), encodePositions(await runLayout(layout, input))]);
    }
  }
  const lines = pictures.map(([key, positions]) => `${JSON.stringify(key)}: ${JSON.stringify(positions)}`);
  return `{\n"sha256": ${JSON.stringify(dataset.meta.sha256)},\n"pictures": {\n${lines.join(',\n')}\n}\n}\n`;
}
