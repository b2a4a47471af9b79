import type { Grey } from './grey';
import { findSkew } from './skew';

/** Lines that lean by less than that, in degrees, are straight enough. */
const least = 0.06;

/**
 * A picture whose rows and columns run straight, although it was taken from a side: rows lean by another angle at
 * the top than at the bottom, columns by another at the left than at the right.
 */
export function straighten(grey: Grey): Grey {
  // what leans by two angles within a part is level only after a second time
  const level = levelRows(levelRows(grey));
  return turn(levelRows(levelRows(turn(level))));
}

/** Moves the pixels of each column up or down, so that the rows are level at every height. */
function levelRows(grey: Grey): Grey {
  const { data, width, height } = grey;
  const third = Math.floor(height / 3);
  const slopes = [0, height - third].map((from) => {
    const part = { data: data.subarray(from * width, (from + third) * width), width, height: third };
    return Math.tan((findSkew(part) * Math.PI) / 180);
  });
  const [top = 0, bottom = 0] = slopes;
  if (Math.max(Math.abs(top), Math.abs(bottom)) < Math.tan((least * Math.PI) / 180)) return grey;
  const level = new Uint8Array(data.length).fill(255);
  for (let y = 0; y < height; y += 1) {
    const share = (y - third / 2) / (height - third);
    const slope = top + (bottom - top) * share;
    for (let x = 0; x < width; x += 1) {
      const from = y + (x - width / 2) * slope;
      const above = Math.floor(from);
      if (above < 0 || above + 1 >= height) continue;
      const [one, other] = [data[above * width + x] ?? 255, data[(above + 1) * width + x] ?? 255];
      level[y * width + x] = Math.round(one + (other - one) * (from - above));
    }
  }
  return { data: level, width, height };
}

/** The picture with rows and columns exchanged. */
function turn({ data, width, height }: Grey): Grey {
  const turned = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) turned[x * height + y] = data[y * width + x] ?? 255;
  }
  return { data: turned, width: height, height: width };
}
