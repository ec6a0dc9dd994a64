/** What somebody was in an event. */

/** Roles that make a tie between participants of an event (all others are shown on the event only). */
export const TIE_ROLES = [
  'host',
  'guest',
  'head',
  'member',
  'participant',
  'signatory',
  'interlocutor',
  'caller',
  'callee',
  'inviter',
  'invitee',
] as const;

/** Roles that are shown on the event and make no tie. */
export const OTHER_ROLES = [
  'mentioned',
  'reporter',
  'subject',
  'affected',
  'speaker',
  'issuer',
  'author',
  'addressee',
  'organiser',
  'announcer',
  // Was at a gathering of many, or present at a signing: no contact with one of the others is claimed.
  'attendee',
  'witness',
] as const;

export type Role = (typeof TIE_ROLES)[number] | (typeof OTHER_ROLES)[number];

const tieMaking: ReadonlySet<string> = new Set(TIE_ROLES);

/** Whether a role makes a tie. */
export function makesTie(role: Role): boolean {
  return tieMaking.has(role);
}
