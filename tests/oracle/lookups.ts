/** What the records of a dataset file say, looked up one by one. */
import type { Facet } from './query.ts';
import type { ActorRecord, DatasetRecord, EventRecord, ParticipantRecord } from './records.ts';

const TIE_ROLES = [
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
];

export class Lookups {
  readonly dataset: DatasetRecord;

  constructor(dataset: DatasetRecord) {
    this.dataset = dataset;
  }

  actor(id: string | undefined): ActorRecord | undefined {
    return this.dataset.actors.find((actor) => actor.id === id);
  }

  valuesOf(id: string, facet: Exclude<Facet, 'kind'>): readonly string[] {
    const event = this.dataset.events.find((candidate) => candidate.id === id);
    return event === undefined ? [] : this.valuesOfEvent(event, facet);
  }

  valuesOfEvent(event: EventRecord, facet: Exclude<Facet, 'kind'>): readonly string[] {
    const present = acting(event);
    switch (facet) {
      case 'topic':
        return event.topics;
      case 'type':
        return [event.type];
      case 'place':
        return event.place === undefined ? [] : [event.place];
      case 'source':
        return event.evidence.map(({ source }) => source);
      case 'side':
        return event.evidence.flatMap(
          ({ source }) => this.dataset.sources.find(({ id }) => id === source)?.side ?? [],
        );
      case 'country':
        return present.flatMap(({ actor }) => this.actor(actor)?.country ?? []);
      case 'institution':
        return present
          .flatMap(({ actor, institution }) => [...this.upwards(actor), ...this.upwards(institution)])
          .filter((id) => this.actor(id)?.kind !== 'person');
    }
  }

  /** An actor and all it is part of. */
  upwards(id: string | undefined): readonly string[] {
    const found: string[] = [];
    for (let at = this.actor(id); at !== undefined && !found.includes(at.id); at = this.actor(at.partOf)) {
      found.push(at.id);
    }
    return found;
  }

  /** The last source that a chain of copies leads to. */
  original(id: string): string {
    const source = this.dataset.sources.find((candidate) => candidate.id === id);
    return source?.sameAs === undefined ? id : this.original(source.sameAs);
  }

  actorsOf(event: EventRecord, lens: string): ReadonlySet<string> {
    const ids = new Set<string>();
    for (const { actor, institution } of acting(event)) {
      const person = this.actor(actor)?.kind === 'person';
      if (lens === 'people' && !person) continue;
      if (lens === 'institutions' && person) {
        if (institution !== undefined) ids.add(institution);
      } else ids.add(actor);
    }
    return ids;
  }

  /** Visible persons with the institutions they acted for. */
  offices(event: EventRecord, visible: ReadonlySet<string>): readonly (readonly [string, string])[] {
    return acting(event).flatMap(({ actor, institution }) => {
      const isOffice =
        institution !== undefined && visible.has(actor) && this.actor(actor)?.kind === 'person';
      return isOffice ? [[actor, institution] as const] : [];
    });
  }

  differ(a: string, b: string): boolean {
    const [one, other] = [this.actor(a)?.country, this.actor(b)?.country];
    return one === undefined || other === undefined || one !== other;
  }

  isPart(part: EventRecord, whole: EventRecord): boolean {
    let at: EventRecord | undefined = part;
    while (at?.partOf !== undefined) {
      const above: string = at.partOf;
      if (above === whole.id) return true;
      at = this.dataset.events.find(({ id }) => id === above);
    }
    return false;
  }
}

function acting(event: EventRecord): readonly ParticipantRecord[] {
  return event.participants.filter(({ role }) => TIE_ROLES.includes(role));
}
