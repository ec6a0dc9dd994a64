/** Words of the drawn network. */
export const graph = {
  network: 'Network',
};
