/** Words of the drawn network. */
const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const graph = {
  network: 'Network',
  /** Stands for the drawing where it cannot be seen. */
  alternative: (actors: number, ties: number) =>
    `Drawing of ${counted(actors, 'actor', 'actors')} and ${counted(ties, 'tie', 'ties')}. The Table view tells the same in words.`,
};
