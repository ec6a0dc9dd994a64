/** Words of the page around the panels: start, failure, zoom, focus, help. */
export const shell = {
  loading: 'Loading the dataset…',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit to the screen',
  unpin: 'Put moved nodes back',
  timeline: 'Timeline',
  openFilters: 'Filters',
  openDetails: 'Details',
  closeSheet: 'Close',
  legend: {
    title: 'Legend',
    otherCountries: 'Other countries',
    noCountry: 'No country',
    event: 'Event',
    oneSource: 'One independent source',
    office: 'Acted for (office)',
  },
  focus: {
    title: (name: string) => `Around ${name}`,
    depth: (depth: number) => (depth === 1 ? '1 step' : `${depth} steps`),
    wider: 'One step more',
    narrower: 'One step less',
    leave: 'Leave the focus',
  },
  hover: {
    between: (first: string, last: string) => `first ${first}, last ${last}`,
  },
  failure: {
    title: 'The dataset could not be opened',
    lead: (count: number) =>
      count === 1 ? 'One thing is wrong with it:' : `${count} things are wrong with it:`,
    more: (count: number) => `… and ${count} more.`,
    again: 'Try again',
    broken: 'The page has run into a fault of its own',
    brokenLead:
      'What you opened is not lost: the address holds the view. Reload the page; if this comes back, clear the filters.',
    reload: 'Reload the page',
    reset: 'Start from the default view',
  },
  help: {
    title: 'How to read and use this',
    close: 'Close',
    reading: 'Reading the picture',
    readingLines: [
      'A tie joins two actors who took part in the same event. Its width grows with the number of events you see; a dashed tie rests on one independent source.',
      'Colour and side say the country, the shape says the kind: circles are people, rounded squares institutions, hexagons states and organisations, diamonds events.',
      'People are described by the office they held on the day of the event.',
      'A tie means documented contact. It does not mean agreement or wrongdoing.',
    ],
    time: 'Reading the dates',
    timeLines: [
      'An event is certainly in the window when its whole date is inside, and possibly when the date only overlaps it: a meeting known to the month may lie on either side of a day.',
      'Undated events are counted below the timeline and shown when no window is set or when you ask for them.',
    ],
    mouse: 'With the mouse or a finger',
    mouseLines: [
      'Click a node or a tie to read it; click the ground to clear. Double-click a node to focus on its neighbourhood.',
      'Drag a node to move it, the ground to move the picture; turn the wheel or pinch to zoom. Drag with Shift held to choose several.',
      'On the timeline, drag the handles or the window between them; click a bar to zoom into it; double-click to see all years.',
    ],
    keys: 'With the keyboard',
    commands: {
      search: 'Search',
      focus: 'Focus on the neighbourhood of what is selected',
      deeper: 'Widen the focus by a step, or zoom in',
      shallower: 'Narrow the focus by a step, or zoom out',
      fit: 'Fit the network to the screen',
      play: 'Play or pause the timeline',
      table: 'Change between network and table',
      export: 'Export',
      help: 'This page',
      leave: 'Leave the focus, then clear the selection',
    },
    sliderKeys:
      'On the handles of the window: arrow keys move by a month, Page Up and Page Down by a year, Home and End to the ends.',
  },
};
