/** Words of the details of an actor, an event or a tie. */
export const details = {
  details: 'Details',
};
