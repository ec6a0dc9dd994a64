/** The sign that an actor or an event has in the network: shape for the kind, colour for the country. */
import type { Actor } from '../../dataset/schema.ts';
import { SHAPES } from '../../drawing/look.ts';
import { colourOf, palettes } from '../../drawing/palette.ts';
import { useSession } from '../app.tsx';
import styles from './Mark.module.css';

export function Mark({ actor }: { actor: Pick<Actor, 'kind' | 'country'> }) {
  const { sides } = useSession().network;
  const light = colourOf(palettes.light, sides, actor.country);
  const dark = colourOf(palettes.dark, sides, actor.country);
  return (
    <span
      aria-hidden="true"
      className={styles['mark']}
      data-shape={SHAPES[actor.kind]}
      style={{ color: `light-dark(${light}, ${dark})` }}
    />
  );
}

/** The sign of a country alone, where no actor is meant. */
export function SideMark({ side }: { side: string }) {
  return <Mark actor={{ kind: 'person', ...(side !== 'third' && { country: side }) }} />;
}
