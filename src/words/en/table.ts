/** Words of the table view. */
export const table = {
  table: 'Table',
};
