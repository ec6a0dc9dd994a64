import type { ViewName } from '../../store/state.ts';

/** Ids of the elements that show the two views: the tabs name them as what they control. */
export const VIEW_IDS: Readonly<Record<ViewName, string>> = { network: 'view-network', table: 'view-table' };
