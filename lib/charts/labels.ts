/**
 * Moves labels apart until none touches the next. They keep their order, and their middles stay within low…high where
 * there is room.
 * @param positions the middle of each label
 * @param heights the height of each label, with the room it needs around it; one number for all
 * @returns the moved middles, in the order of the given ones
 */
export function spreadLabels(
  positions: readonly number[],
  heights: number | readonly number[],
  low: number,
  high: number,
): number[] {
  const halfOf = (at: number) => (typeof heights === 'number' ? heights : (heights[at] ?? 0)) / 2;
  const order = positions.map((_, at) => at).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const moved = [...positions];
  let floor = Number.NEGATIVE_INFINITY;
  for (const at of order) {
    moved[at] = Math.max(positions[at] ?? 0, low, floor + halfOf(at));
    floor = (moved[at] ?? 0) + halfOf(at);
  }
  let ceiling = Number.POSITIVE_INFINITY;
  for (const at of order.reverse()) {
    moved[at] = Math.min(moved[at] ?? 0, high, ceiling - halfOf(at));
    ceiling = (moved[at] ?? 0) - halfOf(at);
  }
  return moved;
}

/**
 * The middle for one more label, nearest to the given one, at which it touches none of the others; the given one where
 * there is no room.
 * @param taken the middles and heights of the others
 */
export function findRoom(
  position: number,
  height: number,
  taken: readonly { at: number; height: number }[],
  low: number,
  high: number,
): number {
  const gapTo = (other: { height: number }) => (other.height + height) / 2;
  const isFree = (at: number) =>
    at >= low && at <= high && taken.every((other) => Math.abs(other.at - at) >= gapTo(other) - 1e-6);
  const beside = taken.flatMap((other) => [other.at - gapTo(other), other.at + gapTo(other)]);
  const [nearest = position] = [position, low, high, ...beside]
    .filter(isFree)
    .sort((a, b) => Math.abs(a - position) - Math.abs(b - position));
  return nearest;
}

/** The lines of a label, broken between words; a line is longer than `most` characters only if it is one word. */
export function wrapLabel(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
