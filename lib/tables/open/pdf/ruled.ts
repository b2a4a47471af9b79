import { toText } from './lines';
import { type Box, middle, type PageTable, type PageText } from './page';

/** Lines nearer than that, in points, are one. */
const near = 2.5;

const isUpright = ({ x0, y0, x1, y1 }: Box): boolean => y1 - y0 > x1 - x0;
const touch = (a: Box, b: Box): boolean =>
  a.x0 - near <= b.x1 && b.x0 - near <= a.x1 && a.y0 - near <= b.y1 && b.y0 - near <= a.y1;

/** The groups of ruling lines that touch each other and divide a part of the page into cells. */
export function findFrames(rulings: readonly Box[]): Box[][] {
  const left = new Set(rulings);
  const frames: Box[][] = [];
  for (const first of rulings) {
    if (!left.delete(first)) continue;
    const frame = [first];
    for (const one of frame) {
      for (const other of left) {
        if (!touch(one, other)) continue;
        left.delete(other);
        frame.push(other);
      }
    }
    const uprights = toPlaces(frame.filter(isUpright).map(({ x0, x1 }) => middle(x0, x1)));
    const levels = toPlaces(frame.filter((line) => !isUpright(line)).map(({ y0, y1 }) => middle(y0, y1)));
    if (uprights.length > 1 && levels.length > 2) frames.push(frame);
  }
  return frames;
}

/** Places in their order, those that are near each other as one. */
function toPlaces(all: readonly number[]): number[] {
  const groups: number[][] = [];
  for (const place of [...all].sort((a, b) => a - b)) {
    const group = groups.at(-1);
    if (group && place - (group[0] ?? 0) <= near) group.push(place);
    else groups.push([place]);
  }
  return groups.map((group) => middle(group[0] ?? 0, group.at(-1) ?? 0));
}

/** The box around some boxes. */
export function boxAround(boxes: readonly Box[]): Box {
  return {
    x0: Math.min(...boxes.map(({ x0 }) => x0)),
    y0: Math.min(...boxes.map(({ y0 }) => y0)),
    x1: Math.max(...boxes.map(({ x1 }) => x1)),
    y1: Math.max(...boxes.map(({ y1 }) => y1)),
  };
}

const centreOf = ({ x, y, width, height }: PageText) => ({ x: x + width / 2, y: y - height * 0.3 });

/** The texts that stand in a frame or beside it, where its outer lines are not drawn. */
export function textsIn(frame: readonly Box[], texts: readonly PageText[]): PageText[] {
  const { y0, y1 } = boxAround(frame);
  return texts.filter((text) => {
    const { y } = centreOf(text);
    return y > y0 - near && y < y1 + near;
  });
}

/** The table of a frame. Cells with no line between them are one merged cell. */
export function readFrame(frame: readonly Box[], texts: readonly PageText[]): PageTable {
  const uprights = frame.filter(isUpright);
  const levels = frame.filter((line) => !isUpright(line));
  const ys = toPlaces(levels.map(({ y0, y1 }) => middle(y0, y1)));
  const drawn = toPlaces(uprights.map(({ x0, x1 }) => middle(x0, x1)));
  const xs = withOuter(drawn, texts);
  const hasUpright = (x: number, y: number) =>
    uprights.some((line) => Math.abs(middle(line.x0, line.x1) - x) <= near && line.y0 <= y && y <= line.y1);
  const hasLevel = (x: number, y: number) =>
    levels.some((line) => Math.abs(middle(line.y0, line.y1) - y) <= near && line.x0 <= x && x <= line.x1);

  const [width, height] = [xs.length - 1, ys.length - 1];
  const at = (list: readonly number[], place: number) => list[place] ?? 0;
  /** the first cell of the merged cell that each cell belongs to */
  const anchors = Array.from({ length: width * height }, (_, cell) => cell);
  const anchorOf = (cell: number): number => {
    const anchor = anchors[cell] ?? cell;
    return anchor === cell ? cell : anchorOf(anchor);
  };
  const merge = (a: number, b: number) => {
    const [one, other] = [anchorOf(a), anchorOf(b)];
    anchors[Math.max(one, other)] = Math.min(one, other);
  };
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const x = middle(at(xs, column), at(xs, column + 1));
      const y = middle(at(ys, row), at(ys, row + 1));
      const cell = row * width + column;
      if (column + 1 < width && drawn.includes(at(xs, column + 1)) && !hasUpright(at(xs, column + 1), y))
        merge(cell, cell + 1);
      if (row + 1 < height && isInside(x, levels) && !hasLevel(x, at(ys, row + 1))) merge(cell, cell + width);
    }
  }
  const inCell = new Map<number, PageText[]>();
  const placeOf = (list: readonly number[], value: number) =>
    Math.min(
      list.length - 2,
      Math.max(
        0,
        list.findLastIndex((edge) => edge <= value),
      ),
    );
  for (const text of texts) {
    const { x, y } = centreOf(text);
    const cell = anchorOf(placeOf(ys, y) * width + placeOf(xs, x));
    inCell.set(cell, [...(inCell.get(cell) ?? []), text]);
  }
  const shown = new Map([...inCell].map(([cell, all]) => [cell, toText(all)]));
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      const cell = row * width + column;
      const anchor = anchorOf(cell);
      return { text: shown.get(anchor) ?? '', ...(anchor !== cell && { covered: true }) };
    }),
  );
  return { titles: [], edges: xs, rows };
}

/** A column without lines of its own, at the side of the frame, is divided as the others are. */
const isInside = (x: number, levels: readonly Box[]): boolean =>
  levels.some(({ x0, x1 }) => x0 <= x && x <= x1);

/** The edges of the columns, with those at the sides where a frame is open. */
function withOuter(xs: readonly number[], texts: readonly PageText[]): number[] {
  const [first = 0, last = 0] = [xs[0], xs.at(-1)];
  const before = texts.filter((text) => centreOf(text).x < first).map(({ x }) => x);
  const after = texts.filter((text) => centreOf(text).x > last).map(({ x, width }) => x + width);
  return [
    ...(before.length > 0 ? [Math.min(...before) - near] : []),
    ...xs,
    ...(after.length > 0 ? [Math.max(...after) + near] : []),
  ];
}
