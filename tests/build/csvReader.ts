/** A small strict reader of CSV after RFC 4180, which shares nothing with what writes it. */

/** Rows of cells. Throws at a byte order mark, a bare quote, a lone CR or LF outside quotes, or a missing end. */
export function readCsv(text: string): string[][] {
  if (text.startsWith('\uFEFF')) throw new Error('found a byte order mark');
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    const { cell, next } = text[at] === '"' ? quoted(text, at) : plain(text, at);
    row.push(cell);
    if (text[next] === ',') {
      at = next + 1;
      // A comma is followed by a cell, be it an empty one.
      if (at === text.length) throw new Error('ends within a row');
    } else if (text.startsWith('\r\n', next)) {
      rows.push(row);
      row = [];
      at = next + 2;
    } else throw new Error(`row ${rows.length + 1}: expected a comma or CR LF`);
  }
  return rows;
}

function plain(text: string, from: number): { cell: string; next: number } {
  let next = from;
  while (next < text.length && text[next] !== ',' && text[next] !== '\r') {
    if (text[next] === '"' || text[next] === '\n') throw new Error(`found ${JSON.stringify(text[next])}`);
    next += 1;
  }
  return { cell: text.slice(from, next), next };
}

function quoted(text: string, from: number): { cell: string; next: number } {
  let cell = '';
  let at = from + 1;
  while (at < text.length) {
    if (text[at] !== '"') cell += text[at];
    else if (text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else return { cell, next: at + 1 };
    at += 1;
  }
  throw new Error('a quote is not closed');
}
