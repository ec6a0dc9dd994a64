/** The place in a text that belongs to the build. */

const BEGIN = '<!-- figures:begin -->';
const END = '<!-- figures:end -->';

export type Filled =
  | {
      readonly ok: true;
      readonly text: string;
      /** Line of the first marker, from 1. */
      readonly line: number;
    }
  | { readonly ok: false; readonly message: string };

/** The text with the figures between its two markers, each on a line of its own, instead of what was there. */
export function withFigures(text: string, figures: string): Filled {
  const lines = text.split('\n');
  const [begin, end] = [lines.indexOf(BEGIN), lines.indexOf(END)];
  const once = lines.lastIndexOf(BEGIN) === begin && lines.lastIndexOf(END) === end;
  if (begin < 0 || end < begin || !once) {
    const message = `found no single place for the figures; expected one line ${BEGIN} and below it one line ${END}.`;
    return { ok: false, message };
  }
  const filled = [...lines.slice(0, begin + 1), '', figures, ...lines.slice(end)];
  return { ok: true, text: filled.join('\n'), line: begin + 1 };
}
