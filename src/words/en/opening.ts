/** Words for opening a dataset from a file. */
const grouped = (count: number): string => count.toLocaleString('en');

/** Whole megabytes where there are some, else kilobytes. */
const size = (bytes: number): string =>
  bytes >= 1e6 ? `${grouped(Math.round(bytes / 1e6))} MB` : `${Math.max(1, Math.round(bytes / 1e3))} kB`;

export const opening = {
  open: 'Open a dataset',
  openHint: 'Open a dataset from a file: it stays in this browser',
  /** Name of the field behind the button. */
  file: 'Dataset file',
  back: 'Back to the dataset of this site',
  from: (file: string) => `Opened from ${file}`,
  drop: 'Drop the file to open it. It stays in this browser.',
  /** Stands for a file's name. */
  ofSite: 'the dataset of this site',
  progress: 'Opening',
  reading: (name: string, bytes: number) =>
    bytes === 0 ? `Reading ${name}` : `Reading ${name}, ${size(bytes)}`,
  checking: (records: number) => `Checking ${grouped(records)} records`,
  indexing: (events: number) => `Making ${grouped(events)} events ready`,
  refused: (name: string) => `${name} cannot be opened`,
  wrong: (count: number) =>
    count === 1 ? 'One thing is wrong with it:' : `${grouped(count)} things are wrong with it:`,
  more: (count: number) => `… and ${grouped(count)} more.`,
  unchanged: 'What was on the screen is still there.',
  expects: 'What a dataset must look like',
  close: 'Close',
  unreadable: (name: string) =>
    `The browser could not read ${name}. Check that the file is still there and may be read, and open it again.`,
};
