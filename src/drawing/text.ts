/**
 * Breaks a text into lines no wider than `width`, at blanks; a word that is wider by itself, or Chinese, which
 * has no blanks, is broken between letters.
 */
export function wrap(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const piece of pieces(paragraph, width, measure)) {
      const longer = line + piece;
      if (line !== '' && measure(longer.trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = piece.trimStart();
      } else {
        line = longer;
      }
    }
    lines.push(line.trimEnd());
  }
  return lines;
}

/** Words with the blank after them; words too wide for a line letter by letter. */
function pieces(text: string, width: number, measure: (text: string) => number): readonly string[] {
  const words = text.match(/\S+\s*|\s+/gu) ?? [];
  return words.flatMap((word) => (measure(word.trimEnd()) > width ? [...word] : [word]));
}
