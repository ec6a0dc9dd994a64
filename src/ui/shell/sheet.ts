/** On a small screen: which panel lies over the network. */
export type Sheet = 'filters' | 'details';
