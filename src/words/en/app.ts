/** Words of the page as a whole. */
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const app = {
  name: 'Entente',
  loading: 'Loading the data…',
  skip: 'Skip to the network',
  /** Name of the output that counts what is visible. */
  shown: 'Shown',
  counts: (actors: number, ties: number, events: number, all: number) =>
    `${counted(actors, 'actor', 'actors')}, ${counted(ties, 'tie', 'ties')}, ${events} of ${counted(all, 'event', 'events')}`,
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
  tiesBetween: { label: 'Ties', across: 'Between countries', all: 'All' },
  layout: {
    label: 'Layout',
    sides: 'Two sides',
    force: 'Clusters',
    circles: 'Circles',
    time: 'Time',
  },
  theme: { label: 'Colours', light: 'Light', dark: 'Dark', system: 'As the system' },
  language: 'Language',
  share: 'Copy link',
  help: 'Keyboard shortcuts',
  about: 'About this data',
  close: 'Close',
  more: 'More',
  back: 'Back',
  disclaimer:
    'A tie says that two were part of the same recorded event. It does not mean agreement, and it does not mean wrongdoing.',
  notices: {
    label: 'Notices',
    dismiss: 'Dismiss',
    unknownValue: (key: string, value: string) =>
      `The link asks for “${value}” under “${key}”, which this data does not have. It was left out.`,
    unknownKey: (key: string) => `The link says “${key}”, which means nothing here. It was ignored.`,
    windowReversed: (from: string, to: string) =>
      `The link asks for a time from ${from} to ${to}, which ends before it starts. All years are shown.`,
    linkCopied: 'The link to this view has been copied.',
    linkCopyFailed: (link: string) => `The browser did not let the link be copied. Here it is: ${link}`,
  },
  failed: 'Something went wrong in the page.',
  reload: 'Reload',
};
