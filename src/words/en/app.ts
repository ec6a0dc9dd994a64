/** Words of the page as a whole. */
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const app = {
  name: 'Entente',
  /** Name of the output that counts what is visible. */
  shown: 'Shown',
  counts: (actors: number, ties: number, events: number, all: number) =>
    `${counted(actors, 'actor', 'actors')}, ${counted(ties, 'tie', 'ties')}, ${events} of ${counted(all, 'event', 'events')}`,
  /** Follows the counts: ties of office are no ties between two sides. */
  andOfficeTies: (count: number) => `, and ${counted(count, 'office tie', 'office ties')}`,
  /** What a large picture does without, so that it stays quick. */
  simplified: {
    names: '; names wait for rest',
    hand: '; names wait for rest, nodes cannot be moved',
  },
  actors: (count: number) => counted(count, 'actor', 'actors'),
  ties: (count: number) => counted(count, 'tie', 'ties'),
  events: (count: number) => counted(count, 'event', 'events'),
  sources: (count: number) => counted(count, 'independent source', 'independent sources'),
  views: { label: 'View', network: 'Network', table: 'Table' },
  lens: {
    label: 'Lens',
    both: 'Both',
    people: 'People',
    institutions: 'Institutions',
    events: 'Events',
    hints: {
      both: 'People, and the institutions they acted for',
      people: 'People only',
      institutions: 'Each person stands for an institution',
      events: 'Each event is drawn and joined to those who took part',
    },
  },
  tiesBetween: {
    label: 'Ties',
    across: 'Across sides',
    all: 'All',
    notInEvents: 'In this lens events are joined to those who took part, and there are no other ties',
    hints: {
      across: 'Only ties between actors of different countries',
      all: 'Ties within one country too',
    },
  },
  layout: {
    label: 'Layout',
    sides: 'Sides',
    force: 'Force',
    circles: 'Circles',
    time: 'Time',
  },
  theme: { label: 'Colours', light: 'Light', dark: 'Dark', system: 'Match the system' },
  /** Name of a select: what it decides. */
  choose: (label: string, value: string) => `${label}: ${value}`,
  /** Opens lens, ties and layout where there is no room to show them. */
  settings: 'View settings',
  exportView: 'Export',
  share: 'Copy link',
  help: 'Help and keys',
  notices: {
    label: 'Notices',
    dismiss: 'Dismiss',
    unknownValue: (key: string, value: string) =>
      `The link asks for “${value}” under “${key}”, which this data does not have. It was left out.`,
    unknownKey: (key: string) => `The link says “${key}”, which is no setting of this page. It was ignored.`,
    windowReversed: (from: string, to: string) =>
      `The link asks for a time from ${from} to ${to}, which ends before it starts. All years are shown.`,
    notKept: (name: string) =>
      `The browser did not let “${name}” be kept. It stays open until the page is reloaded.`,
    linkCopied: 'The link to this view has been copied.',
    linkCopyFailed: 'The browser did not let the link be copied. Here it is:',
    link: 'Link to this view',
  },
};
