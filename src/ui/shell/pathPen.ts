/** A pen that writes down what it draws as paths for SVG: as much of a pen as samples need, and no texts. */
import type { SamplePen } from '../../drawing/legend.ts';

/** Attributes of a `path`, as React names them. */
export interface Path {
  readonly d: string;
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeOpacity?: number;
  readonly strokeDasharray?: string;
}

/** A fresh pen, and the list that it fills. */
export function pathPen(): { readonly pen: SamplePen; readonly paths: readonly Path[] } {
  const paths: Path[] = [];
  let d = '';
  let dash: readonly number[] = [];
  const pen: SamplePen = {
    ...{ fillStyle: '#000', strokeStyle: '#000', lineWidth: 1, globalAlpha: 1 },
    // A sample sets all that it uses.
    save: () => undefined,
    restore: () => undefined,
    beginPath: () => {
      d = '';
    },
    closePath: () => {
      d += 'Z';
    },
    moveTo: (x, y) => {
      d += `M${x} ${y}`;
    },
    lineTo: (x, y) => {
      d += `L${x} ${y}`;
    },
    quadraticCurveTo: (aboutX, aboutY, x, y) => {
      d += `Q${aboutX} ${aboutY} ${x} ${y}`;
    },
    // The only arcs of marks are whole circles: two halves.
    arc: (x, y, radius) => {
      const half = (to: number): string => `A${radius} ${radius} 0 0 1 ${to} ${y}`;
      d += half(x - radius) + half(x + radius);
    },
    setLineDash: (lengths) => {
      dash = [...lengths];
    },
    fill: () => {
      paths.push({ d, fill: String(pen.fillStyle) });
    },
    stroke: () => {
      paths.push({
        ...{ d, fill: 'none', stroke: String(pen.strokeStyle) },
        ...{ strokeWidth: pen.lineWidth, strokeOpacity: pen.globalAlpha },
        ...(dash.length > 0 && { strokeDasharray: dash.join(' ') }),
      });
    },
  };
  return { pen, paths };
}
