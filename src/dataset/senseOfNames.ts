/** Rules about actors and places: names that tell them apart, fields where they belong. */
import type { Finding } from './finding.ts';
import { fold } from './fold.ts';
import type { Dataset } from './schema.ts';
import { shown } from './shown.ts';

/** Two actors of one kind and country with one name are one actor, or need names that tell them apart. */
export function* sameName(dataset: Dataset): Iterable<Finding> {
  const first = new Map<string, string>();
  for (const [index, { id, kind, country = '', name }] of dataset.actors.entries()) {
    const key = [kind, country, fold(name)].join('/');
    const other = first.get(key);
    if (other === undefined) first.set(key, id);
    else {
      const sentence = `found ${shown(name)}, which is the name of ${shown(other)} too; expected one record, or names that tell the two apart.`;
      yield { code: 'same-name', path: ['actors', index, 'name'], sentence };
    }
  }
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
