/** As much of a dataset file as the reckoning by hand reads. */

export interface ActorRecord {
  readonly id: string;
  readonly kind: string;
  readonly country?: string | undefined;
  readonly partOf?: string | undefined;
}

export interface ParticipantRecord {
  readonly actor: string;
  readonly role: string;
  readonly institution?: string | undefined;
}

export interface EventRecord {
  readonly id: string;
  readonly type: string;
  readonly date?: string | undefined;
  readonly lo?: string | undefined;
  readonly hi?: string | undefined;
  readonly place?: string | undefined;
  readonly partOf?: string | undefined;
  readonly context?: boolean | undefined;
  readonly topics: readonly string[];
  readonly participants: readonly ParticipantRecord[];
  readonly evidence: readonly { readonly source: string }[];
}

interface SourceRecord {
  readonly id: string;
  readonly side: string;
  readonly sameAs?: string | undefined;
}

export interface DatasetRecord {
  readonly actors: readonly ActorRecord[];
  readonly events: readonly EventRecord[];
  readonly sources: readonly SourceRecord[];
}
