import type { Grey } from './grey';

const [most, coarse, fine] = [3, 0.1, 0.02];

/** The angle in degrees by which a picture is turned, at most three: that at which its rows are sharpest. */
export function findSkew(grey: Grey): number {
  const [rough] = best(grey, -most, most, coarse);
  const [angle] = best(grey, rough - coarse, rough + coarse, fine);
  return Math.abs(angle) < 0.04 ? 0 : angle;
}

function best(grey: Grey, from: number, to: number, step: number): [angle: number, score: number] {
  let found: [number, number] = [0, -1];
  for (let angle = from; angle <= to + step / 2; angle += step) {
    const score = sharpnessAt(grey, angle);
    if (score > found[1]) found = [angle, score];
  }
  return found;
}

/** How much neighbouring rows differ when they run at an angle. */
function sharpnessAt({ data, width, height }: Grey, angle: number): number {
  const slope = Math.tan((angle * Math.PI) / 180);
  const margin = Math.ceil(width * Math.tan((most + coarse) * (Math.PI / 180))) + 1;
  const rows = new Float64Array(height + 2 * margin);
  const shifts = Array.from({ length: width }, (_, x) => margin - Math.round(slope * x));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 3) {
      const row = y + (shifts[x] ?? margin);
      rows[row] = (rows[row] ?? 0) + 255 - (data[y * width + x] ?? 255);
    }
  }
  let score = 0;
  for (let row = margin + 5; row < margin + height - 5; row += 1) {
    score += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  }
  return score;
}
