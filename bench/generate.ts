/** Writes a dataset of the bench: `npx tsx bench/generate.ts L [seed] > large.json`. */
import { datasetOf, textOf } from './data/dataset.ts';
import { isSizeName, SIZES } from './data/sizes.ts';

const [name, seed = '1'] = process.argv.slice(2);
if (isSizeName(name) && /^\d+$/.test(seed)) process.stdout.write(textOf(datasetOf(name, Number(seed))));
else {
  process.stderr.write(
    `Say which size, ${Object.keys(SIZES).join(', ')}, and if you like a seed: npx tsx bench/generate.ts L 1\n`,
  );
  process.exitCode = 2;
}
