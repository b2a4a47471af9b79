import { type Box, type Grey, greyAt, quantile } from './grey';
import { findRulings, type Rulings } from './rulings';
import { findGaps } from './white-gaps';

/** The cells of a table in a picture, row by row. */
export interface Layout {
  kind: 'ruled' | 'gaps';
  edges: Rulings;
  /** the inside of each cell */
  cells: Box[][];
}

/**
 * Finds the cells between ruling lines, or between white gaps where there are none; null when there is no table.
 * @param hadBars true where bars were painted out, at whose ends the values stand
 */
export function findCells(grey: Grey, hadBars = false): Layout | null {
  const ruled = findRulings(grey);
  const edges = ruled ?? findGaps(grey, hadBars);
  if (!edges) return null;
  const { xs, ys } = edges;
  // what is left of a line would be read as a digit
  const inset = ruled ? (grey.width > 1300 ? 5 : 2) : 0;
  const cells = ys.slice(1).map((bottom, row) =>
    xs.slice(1).map((right, column) => ({
      x0: clamp((xs[column] ?? 0) + inset, grey.width),
      x1: clamp(right - inset + 1, grey.width),
      y0: clamp((ys[row] ?? 0) + inset, grey.height),
      y1: clamp(bottom - inset + 1, grey.height),
    })),
  );
  return { kind: ruled ? 'ruled' : 'gaps', edges, cells };
}

const clamp = (place: number, most: number): number => Math.min(most, Math.max(0, Math.round(place)));

/** The picture with each cell dark on white, and white between the cells, so that lines and bands are gone. */
export function cleanCells(grey: Grey, cells: readonly (readonly Box[])[]): Grey {
  const data = new Uint8Array(grey.data.length).fill(255);
  for (const box of cells.flat()) {
    const values: number[] = [];
    for (let y = box.y0; y < box.y1; y += 1) {
      for (let x = box.x0; x < box.x1; x += 1) values.push(greyAt(grey, x, y));
    }
    const paper = quantile(values, 0.5) || 1;
    const isDark = paper < 128;
    for (let y = box.y0; y < box.y1; y += 1) {
      for (let x = box.x0; x < box.x1; x += 1) {
        const value = greyAt(grey, x, y);
        const light = isDark ? ((255 - value) * 255) / (255 - paper) : (value * 255) / paper;
        data[y * grey.width + x] = Math.min(255, Math.round(light));
      }
    }
  }
  return { data, width: grey.width, height: grey.height };
}

/** The box of the letters in a box, with a margin; null when it is empty. Letters are darker than 150. */
export function trimToInk(grey: Grey, box: Box): Box | null {
  const width = box.x1 - box.x0;
  const columns = new Uint32Array(Math.max(0, width));
  const rows = new Uint32Array(Math.max(0, box.y1 - box.y0));
  for (let y = box.y0; y < box.y1; y += 1) {
    for (let x = box.x0; x < box.x1; x += 1) {
      if (greyAt(grey, x, y) >= 150) continue;
      columns[x - box.x0] = (columns[x - box.x0] ?? 0) + 1;
      rows[y - box.y0] = (rows[y - box.y0] ?? 0) + 1;
    }
  }
  const [left, right] = [
    columns.findIndex((count) => count > 2),
    columns.findLastIndex((count) => count > 2),
  ];
  const [top, bottom] = [rows.findIndex((count) => count > 2), rows.findLastIndex((count) => count > 2)];
  if (right <= left || bottom <= top) return null;
  const margin = Math.round((bottom - top) * 0.25) + 2;
  return {
    x0: Math.max(box.x0, box.x0 + left - margin),
    x1: Math.min(box.x1, box.x0 + right + margin + 1),
    y0: Math.max(box.y0, box.y0 + top - margin),
    y1: Math.min(box.y1, box.y0 + bottom + margin + 1),
  };
}
