/** Rules about actors and places: names that tell them apart, fields where they belong. */
import { areDistinct } from './distinct.ts';
import type { Finding, Path } from './finding.ts';
import { fold } from './fold.ts';
import type { Actor, Dataset } from './schema.ts';
import { shown } from './shown.ts';

/**
 * No name stands for two actors, unless a record says that they are namesakes. Misprints do not count: a name
 * garbled into that of another would otherwise make the two namesakes.
 */
export function* sharedName(dataset: Dataset): Iterable<Finding> {
  const bearers = new Map<string, Actor[]>();
  for (const [index, actor] of dataset.actors.entries()) {
    const reported = new Set<string>();
    for (const { path, value } of namesOf(actor)) {
      const key = fold(value);
      if (key === '') continue;
      const others = bearers.get(key) ?? [];
      for (const other of others) {
        if (other.id === actor.id || reported.has(other.id) || areDistinct(actor, other)) continue;
        reported.add(other.id);
        const sentence = `found ${shown(value)}, which is a name of ${shown(other.id)} too; expected a name to stand for one actor. Merge the two records, or name ${shown(other.id)} in distinctFrom with what tells the two apart.`;
        yield { code: 'shared-name', path: ['actors', index, ...path], sentence };
      }
      if (!others.includes(actor)) bearers.set(key, [...others, actor]);
    }
  }
}

function namesOf({
  name,
  shortName,
  names,
}: Actor): readonly { readonly path: Path; readonly value: string }[] {
  const others = names.flatMap(({ kind, value }, number) =>
    kind === 'misprint' ? [] : [{ path: ['names', number, 'value'], value }],
  );
  const short = shortName === undefined ? [] : [{ path: ['shortName'], value: shortName }];
  return [{ path: ['name'], value: name }, ...short, ...others];
}

/** The name for sorting is made of the words of the name. */
export function* sortNameDiffers(dataset: Dataset): Iterable<Finding> {
  for (const [index, { name, sortName }] of dataset.actors.entries()) {
    if (sortName === undefined) continue;
    const known = new Set(fold(name).split(' '));
    const strange = fold(sortName)
      .split(' ')
      .filter((word) => !known.has(word));
    if (strange.length === 0) continue;
    const sentence = `found ${shown(sortName)}; expected the words of the name ${shown(name)} in another order.`;
    yield { code: 'sort-name-differs', path: ['actors', index, 'sortName'], sentence };
  }
}

/** Offices are held by persons; only other actors are part of one another. */
export function* misplacedField(dataset: Dataset): Iterable<Finding> {
  for (const [index, { kind, offices, partOf }] of dataset.actors.entries()) {
    if (kind !== 'person' && offices !== undefined) {
      const sentence = `found offices of an actor of the kind ${kind}; expected them for persons only.`;
      yield { code: 'misplaced-field', path: ['actors', index, 'offices'], sentence };
    }
    if (kind === 'person' && partOf !== undefined) {
      const sentence = 'found a person that is part of something; expected an office there.';
      yield { code: 'misplaced-field', path: ['actors', index, 'partOf'], sentence };
    }
  }
}

/** Degrees that exist, and both of them or none. */
export function* badCoordinates(dataset: Dataset): Iterable<Finding> {
  for (const [index, { lat, lon }] of dataset.places.entries()) {
    if (lat === undefined && lon === undefined) continue;
    if (lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180) continue;
    const sentence = `found lat ${shown(lat)}, lon ${shown(lon)}; expected both, within 90 and 180 degrees.`;
    yield { code: 'bad-coordinates', path: ['places', index, lat === undefined ? 'lon' : 'lat'], sentence };
  }
}
