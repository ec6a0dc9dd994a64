import { csvFormatRow } from 'd3-dsv';

/** Rows of cells as RFC 4180 has them: every line ends with CR LF, the last one too. No byte order mark. */
export function rfc4180(rows: readonly (readonly string[])[]): string {
  // The library ends lines with a line feed alone; the RFC asks for both.
  return rows.map((row) => `${csvFormatRow([...row])}\r\n`).join('');
}
