import type { Measure, Pen } from './pen.ts';

/** System fonts first; then what carries Chinese and Persian where the system's own font does not. */
const FONT_STACK =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "PingFang SC", "Microsoft YaHei", ' +
  '"Noto Sans CJK SC", "Noto Sans SC", Vazirmatn, "Noto Naskh Arabic", Tahoma, sans-serif';

/** Size of labels, in pixels of the screen whatever the zoom. */
export const LABEL_SIZE = 12;

/** A CSS font for a size in pixels. */
export function font(size: number, weight: 400 | 500 | 600 | 700 = 400): string {
  return `${weight} ${size}px ${FONT_STACK}`;
}

/** Measures with a pen, each text once: measuring is the slowest part of placing labels. */
export function measureWith(pen: Pen, css: string = font(LABEL_SIZE, 500)): Measure {
  const known = new Map<string, number>();
  return (text) => {
    const measured = known.get(text);
    if (measured !== undefined) return measured;
    // Not save and restore: each would leave an empty group in an SVG.
    const font = pen.font;
    pen.font = css;
    const { width } = pen.measureText(text);
    pen.font = font;
    known.set(text, width);
    return width;
  };
}
