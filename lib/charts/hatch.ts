const [slant, gap] = [6, 4];

/** The outline of a box with strokes across it, as one path to be stroked. It needs no pattern of its document. */
export function toHatchedBox(left: number, right: number, top: number, bottom: number): string {
  const rise = Math.min(slant, bottom - top);
  const strokes: string[] = [];
  for (let y = top + rise; y <= bottom; y += gap)
    strokes.push(`M${left} ${round(y)}L${right} ${round(y - rise)}`);
  return `M${left} ${round(top)}H${right}V${round(bottom)}H${left}z${strokes.join('')}`;
}

const round = (coordinate: number): number => Math.round(coordinate * 10) / 10;
