import type { Ribbon, RibbonCell, RibbonRow } from '../domain/rankings/ribbon';
import { toRankClasses, toSpanClass } from './map-classes';

export interface RibbonChart {
  /** the width in columns; stretched to the page */
  width: number;
  /** in pixels */
  height: number;
  /** one path for all cells of a class, the worst class first */
  classes: string[];
  /** the same for cells whose rank is bounded, where all possible ranks are of one class; each in stripes */
  ranges: string[];
  /** one path for all cells of years in which the unit did not exist; what no path covers is not known */
  absent: string;
  rows: { row: RibbonRow; y: number; height: number }[];
  groups: { region: Ribbon['groups'][number]['region']; y: number; height: number }[];
  years: { year: number /** the middle of the column, in percent of the width */; x: number }[];
}

const stripes = 6;
const [rowHeight, rowGap, groupGap, columnGap] = [7, 1, 7, 0.04];

/** A ribbon of ranks: a row of cells for each unit, a column for each year; a better rank has a later class. */
export function toRibbonChart({ years, groups }: Ribbon): RibbonChart {
  const [classes, ranges] = [toRankClasses(100).map(() => ''), toRankClasses(100).map(() => '')];
  let absent = '';
  const rows: RibbonChart['rows'] = [];
  const bands: RibbonChart['groups'] = [];
  let y = 0;
  for (const { region, rows: own } of groups) {
    const top = y;
    for (const row of own) {
      rows.push({ row, y, height: rowHeight });
      for (const [column, cell] of row.cells.entries()) {
        const at = toCellClass(cell);
        if (at !== null && cell.kind === 'range') ranges[at] += toStripes(column, y);
        else if (at !== null) classes[at] += toBox(column, y);
        else if (cell.kind === 'absent') absent += toBox(column, y);
      }
      y += rowHeight + rowGap;
    }
    bands.push({ region, y: top, height: y - rowGap - top });
    y += groupGap;
  }
  return {
    width: years.length,
    height: Math.max(0, y - groupGap - rowGap),
    classes,
    ranges,
    absent,
    rows,
    groups: bands,
    years: years.map((year, at) => ({ year, x: ((at + 0.5) / years.length) * 100 })),
  };
}

function toCellClass(cell: RibbonCell): number | null {
  if (cell.kind !== 'rank' && cell.kind !== 'range') return null;
  const span =
    cell.kind === 'rank' ? { from: cell.rank, to: cell.rank } : { from: cell.best, to: cell.worst };
  return toSpanClass(span, toRankClasses(cell.of));
}

const toBox = (column: number, y: number): string =>
  `M${column + columnGap / 2} ${y}h${1 - columnGap}v${rowHeight}h${columnGap - 1}z`;

/** Half of a cell, in upright stripes: slanted ones would be bent where the ribbon is stretched. */
function toStripes(column: number, y: number): string {
  const width = (1 - columnGap) / (2 * stripes - 1);
  const lefts = Array.from({ length: stripes }, (_, at) => column + columnGap / 2 + 2 * at * width);
  return lefts.map((left) => `M${round(left)} ${y}h${round(width)}v${rowHeight}h${round(-width)}z`).join('');
}

const round = (coordinate: number): number => Math.round(coordinate * 1000) / 1000;
