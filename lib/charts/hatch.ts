const gap = 4;

/** The outline of a box with slanted strokes across it, as one path to be stroked. It needs no pattern of its document. */
export function toHatchedBox(left: number, right: number, top: number, bottom: number): string {
  const [width, height] = [right - left, bottom - top];
  const strokes: string[] = [];
  for (let at = gap; at < width + height; at += gap) {
    const [below, beside] = [Math.max(0, at - height), Math.max(0, at - width)];
    strokes.push(
      `M${round(left + below)} ${round(top + at - below)}L${round(left + at - beside)} ${round(top + beside)}`,
    );
  }
  return `M${round(left)} ${round(top)}H${round(right)}V${round(bottom)}H${round(left)}z${strokes.join('')}`;
}

const round = (coordinate: number): number => Math.round(coordinate * 10) / 10;
