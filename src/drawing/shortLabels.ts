/** Names cut to what a crowded picture has room for, and never so that two of them read the same. */

/** A longer name is cut at a word; the whole name is in Details and in the label of what is pointed at. */
const LONGEST = 28;
/** Letters that a name cut in its middle keeps at its end. */
const TAIL = 8;

/** Cut at a word past 28 characters, with an ellipsis. */
export function shortLabel(text: string): string {
  const letters = [...text];
  if (letters.length <= LONGEST) return text;
  return `${headOf(letters, LONGEST - 1)}…`;
}

/** The short form of every text. Texts that would read the same keep their ends instead. */
export function shortLabels(texts: Iterable<string>): ReadonlyMap<string, string> {
  const wholes = [...new Set(texts)];
  const times = new Map<string, number>();
  for (const text of wholes) {
    const short = shortLabel(text);
    times.set(short, (times.get(short) ?? 0) + 1);
  }
  return new Map(
    wholes.map((text) => {
      const short = shortLabel(text);
      return [text, (times.get(short) ?? 0) > 1 ? cutInside(text) : short];
    }),
  );
}

function cutInside(text: string): string {
  const letters = [...text];
  if (letters.length <= LONGEST) return text;
  const tail = letters.slice(-TAIL).join('');
  const word = tail.indexOf(' ');
  return `${headOf(letters, LONGEST - TAIL - 1)}…${tail.slice(word < 0 ? 0 : word + 1)}`;
}

/** The first letters, up to the end of a word where one ends in their second half. */
function headOf(letters: readonly string[], most: number): string {
  // One letter more: a blank there says that a word ends in time.
  const word = letters.slice(0, most + 1).lastIndexOf(' ');
  return letters
    .slice(0, word > most / 2 ? word : most)
    .join('')
    .trimEnd();
}
