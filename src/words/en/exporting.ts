/** Words of exported files and of the captions of figures. */
import { app } from './app.ts';

const counted = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

export const exporting = {
  export: 'Export',
  /** "45 of 266 events, 63 actors, 120 ties". */
  counts: (events: number, all: number, actors: number, ties: number) =>
    `${events} of ${app.events(all)}, ${app.actors(actors)}, ${app.ties(ties)}`,
  undatedLeftOut: (count: number) =>
    count === 1 ? '1 undated event is left out' : `${count} undated events are left out`,
  undatedIncluded: (count: number) =>
    count === 1 ? '1 undated event is included' : `${count} undated events are included`,
  /** `sides`: "CN 12", "IR 20", "third 14". */
  sources: (documents: number, pages: number, sides: readonly string[]) => {
    const kinds = [
      documents > 0 ? counted(documents, 'document', 'documents') : '',
      pages > 0 ? counted(pages, 'page', 'pages') : '',
    ].filter((kind) => kind !== '');
    return `Sources: ${[kinds.join(', ') || 'none', sides.join(', ')].filter((part) => part !== '').join('; ')}`;
  },
  side: (side: string, count: number) => `${side} ${count}`,
  data: (title: string, version: string, compiled: string, licence: string) =>
    `Data: ${title}, version ${version}, compiled ${compiled}, ${licence}`,
  title: 'Export',
  format: { title: 'Format', png: 'PNG', svg: 'SVG' },
  scale: {
    title: 'Size',
    times: (scale: number) => `${scale}×`,
    tooLarge: (largest: number) =>
      `Browsers cannot draw a picture larger than ${largest}× of this one. For more, take the SVG.`,
  },
  ground: { title: 'Background', white: 'White', transparent: 'Transparent', dark: 'Dark' },
  extent: { title: 'Area', whole: 'The whole visible network', view: 'The part on the screen' },
  with: 'Include',
  parts: { caption: 'Caption and sources', legend: 'Legend' },
  preview: 'Preview of the picture',
  savePng: 'Save PNG',
  saveSvg: 'Save SVG',
  size: (width: number, height: number) => `${width} × ${height} pixels`,
  tooMuch:
    'The browser could not draw a picture of this size; it may be short of memory. Choose a smaller one, or SVG.',
  dataTitle: 'The data behind it',
  dataLead: (events: number, actors: number, ties: number) =>
    `Exactly what is visible: ${app.events(events)}, ${app.actors(actors)}, ${app.ties(ties)}.`,
  dataFiles: {
    events: 'Events (CSV)',
    actors: 'Actors (CSV)',
    ties: 'Ties (CSV)',
    absences: 'Absences (CSV)',
    network: 'Network (JSON)',
  },
};
