import type { ViewName } from '../../store/state.ts';

/** Id of the panel that tells about what is selected. */
export const DETAILS_ID = 'details';

/** Ids of the elements that show the two views: the tabs name them as what they control. */
export const VIEW_IDS: Readonly<Record<ViewName, string>> = { network: 'view-network', table: 'view-table' };
