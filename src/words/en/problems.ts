/** Words for what can go wrong with data: what happened, where, what was expected, what to do now. */
export const problems = {
  unreachable: (url: string) =>
    `The data at ${url} could not be fetched: there was no answer. Check the connection and reload the page.`,
  status: (url: string, status: number) =>
    `The data at ${url} could not be fetched: the server answered ${status} where 200 was expected. Check that the file is there and reload the page.`,
  interrupted: (url: string) =>
    `The data at ${url} stopped arriving before its end. Check the connection and reload the page.`,
};
