/** How a tie is drawn as one whole number, so that two pictures are compared by comparing numbers. */
import { LIT_TIE } from '../look.ts';
import { type Marks, SIGN, STANDING, STANDING_BITS, tieLook } from '../marks.ts';
import type { Plan } from '../plan.ts';
import { OPACITY_STEPS } from './depth.ts';

/** Inks by number: what is at rest lies under pale nodes, what is lit over them. */
export const INK = { office: 0, tie: 1, litOffice: 2, litTie: 3, hovered: 4, chosen: 5 } as const;
export const INKS = 6;

/** From here on neither width nor the place among strong ties changes; see `tieWidth`. */
const MOST_EVENTS = 60;
const AWAY_TIE = 0.02;

const OFFICE = 1 << 6;
const DASHED = 1 << 7;
const INK_SHIFT = 8;
const OPACITY_SHIFT = 11;

export function eventsOf(code: number): number {
  return code & 63;
}

export function isOfficeOf(code: number): boolean {
  return (code & OFFICE) !== 0;
}

export function dashedOf(code: number): boolean {
  return (code & DASHED) !== 0;
}

export function inkOf(code: number): number {
  return (code >> INK_SHIFT) & 7;
}

/** In steps; see depth.ts. */
export function opacityOf(code: number): number {
  return code >> OPACITY_SHIFT;
}

/** The codes of all ties of a plan; 0 for those that are not drawn. */
export function codesOf({ ties }: Plan, marks: Marks): Int32Array {
  const codes = new Int32Array(ties.count);
  const plain = plainOpacities(marks.seen.count);
  for (let tie = 0; tie < ties.count; tie += 1) {
    const count = marks.seen.events[tie] ?? 0;
    if (count === 0) continue;
    const office = tie >= ties.offices;
    const events = Math.min(MOST_EVENTS, count);
    const opacity = (office ? plain.office : plain.ties[events]) ?? 0;
    codes[tie] = codeOf(events, office, marks.seen.dashed[tie] === 1, marks.emphasis.ties[tie] ?? 0, opacity);
  }
  return codes;
}

function codeOf(events: number, office: boolean, dashed: boolean, mark: number, plain: number): number {
  let ink: number = office ? INK.office : INK.tie;
  let opacity = plain;
  switch (mark & STANDING_BITS) {
    case STANDING.away:
      opacity = steps(AWAY_TIE);
      break;
    case STANDING.lit:
      ink = office ? INK.litOffice : INK.litTie;
      opacity = steps(LIT_TIE);
      break;
  }
  if ((mark & (SIGN.hovered | SIGN.chosen)) !== 0) {
    ink = (mark & SIGN.chosen) !== 0 ? INK.chosen : INK.hovered;
    opacity = OPACITY_STEPS;
  }
  return (
    events |
    (office ? OFFICE : 0) |
    (dashed && !office ? DASHED : 0) |
    (ink << INK_SHIFT) |
    (opacity << OPACITY_SHIFT)
  );
}

function steps(opacity: number): number {
  return Math.round(opacity * OPACITY_STEPS);
}

/** Opacities, in steps, of ties at rest by number of events, in a picture of so many ties. */
function plainOpacities(count: number): { readonly ties: readonly number[]; readonly office: number } {
  const ties = Array.from({ length: MOST_EVENTS + 1 }, (_, events) =>
    steps(tieLook(events, false, false, count).opacity),
  );
  return { ties, office: steps(tieLook(1, false, true, count).opacity) };
}
