/**
 * Moves positions apart until each is at least `gap` from the next. They keep their order and stay within
 * low…high where there is room.
 * @returns the moved positions, in the order of the given ones
 */
export function spreadLabels(positions: readonly number[], gap: number, low: number, high: number): number[] {
  const order = positions.map((_, at) => at).sort((a, b) => (positions[a] ?? 0) - (positions[b] ?? 0));
  const moved = [...positions];
  let floor = low;
  for (const at of order) {
    moved[at] = Math.max(positions[at] ?? 0, floor);
    floor = (moved[at] ?? 0) + gap;
  }
  let ceiling = high;
  for (const at of order.reverse()) {
    moved[at] = Math.min(moved[at] ?? 0, ceiling);
    ceiling = (moved[at] ?? 0) - gap;
  }
  return moved;
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
