/** Words of the search box. */
export const search = {
  search: 'Search',
};
