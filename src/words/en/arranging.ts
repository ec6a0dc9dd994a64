/** Words of the line that says how far a layout is. */
const grouped = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
const counted = (count: number, one: string, many: string): string =>
  `${grouped(count)} ${count === 1 ? one : many}`;

export const arranging = {
  /** `part` is a share in hundredths; not said while nothing is known. */
  doing: (actors: number, events: number, part: number) => {
    const what = [
      counted(actors, 'actor', 'actors'),
      ...(events > 0 ? [counted(events, 'event', 'events')] : []),
    ];
    return `Arranging ${what.join(' and ')}${part > 0 ? `: ${part} %` : '…'}`;
  },
  progress: 'Part that is arranged',
  stop: 'Stop',
  /** What the button does, for who cannot see what it stands beside. */
  stopLong: 'Stop arranging and show circles',
};
