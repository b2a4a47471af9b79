import { type Box, type Grey, quantile } from './grey';

/** A bar is longer than that share of the width, and darker than the paper by that much. */
const [leastLength, leastContrast] = [0.04, 35];
/** The least bars that begin on one line, and the least share of the width by which their lengths differ. */
const [leastBars, leastDifference] = [5, 0.02];
const [nearby, margin] = [5, 3];

/**
 * The picture without the bars of a bar chart, whose names and values are then a table with white gaps. Bars are boxes
 * of one colour that begin on one line and have different lengths; a picture without them is returned as it is.
 */
export function paintOutBars(grey: Grey): Grey {
  const bars = findBars(grey);
  if (bars.length === 0) return grey;
  const { width, height } = grey;
  const data = Uint8Array.from(grey.data);
  const paper = paperOf(grey);
  for (const { x0, x1, y0, y1 } of bars) {
    for (let y = Math.max(0, y0 - margin); y < Math.min(height, y1 + margin); y += 1)
      data.fill(paper, y * width + Math.max(0, x0 - margin), y * width + Math.min(width, x1 + margin));
  }
  return { data, width, height };
}

const paperOf = ({ data }: Grey): number => quantile([...data.filter((_, at) => at % 101 === 0)], 0.6);

function findBars(grey: Grey): Box[] {
  const boxes = findBoxes(grey).filter(({ y0, y1 }) => y1 - y0 >= 6 && y1 - y0 <= grey.height * 0.08);
  const groups = boxes.map((box) => boxes.filter(({ x0 }) => Math.abs(x0 - box.x0) <= nearby));
  const most = groups.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const lengths = most.map(({ x0, x1 }) => x1 - x0);
  const isRagged = Math.max(...lengths) - Math.min(...lengths) > grey.width * leastDifference;
  return most.length >= leastBars && isRagged ? most : [];
}

/** The boxes of one colour: stretches of dark pixels that go on over some lines at the same place. */
function findBoxes(grey: Grey): Box[] {
  const { data, width, height } = grey;
  const dark = paperOf(grey) - leastContrast;
  const boxes: Box[] = [];
  let open: Box[] = [];
  for (let y = 0; y <= height; y += 1) {
    const runs = y < height ? longRuns(data.subarray(y * width, (y + 1) * width), dark) : [];
    const next = runs.map(([x0, x1]): Box => {
      const above = open.find((box) => Math.abs(box.x0 - x0) <= nearby && Math.abs(box.x1 - x1) <= nearby);
      return above ? { ...above, y1: y + 1 } : { x0, x1, y0: y, y1: y + 1 };
    });
    boxes.push(...open.filter((box) => !next.some(({ x0, y0 }) => x0 === box.x0 && y0 === box.y0)));
    open = next;
  }
  return boxes;
}

function longRuns(line: Uint8Array, dark: number): [number, number][] {
  const runs: [number, number][] = [];
  let from = -1;
  for (let x = 0; x <= line.length; x += 1) {
    const isDark = x < line.length && (line[x] ?? 255) < dark;
    if (isDark && from < 0) from = x;
    if (isDark || from < 0) continue;
    if (x - from > line.length * leastLength) runs.push([from, x]);
    from = -1;
  }
  return runs;
}
