/** Id of the search field: where a key or a command puts the focus. */
export const SEARCH_ID = 'search';
