interface Mark {
  /** half the extent of the mark */
  size: number;
  /** the order of drawing, from the largest mark to the smallest, so that marks on one place all show */
  layer: number;
  toPath(x: number, y: number, size: number): string;
}

/** The marks of the indices in their order; a further index shares one of them. */
const marks: readonly [Mark, ...Mark[]] = [
  {
    size: 4.5,
    layer: 4,
    toPath: (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  },
  { size: 6, layer: 2, toPath: (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z` },
  { size: 7.5, layer: 3, toPath: (x, y, r) => `M${x} ${y - r}l${r} ${r}-${r} ${r}-${r}-${r}z` },
  { size: 9.5, layer: 1, toPath: (x, y, r) => `M${x} ${y - r}l${r} ${1.6 * r}h${-2 * r}z` },
  { size: 9.5, layer: 0, toPath: (x, y, r) => `M${x} ${y + r}l${r} ${-1.6 * r}h${-2 * r}z` },
];

const markOf = (position: number): Mark => marks[position % marks.length] ?? marks[0];

/** Sorts items, given in the order of the indices, in the order of drawing their marks. */
export const inDrawingOrder = <T>(items: readonly T[]): T[] =>
  items
    .map((item, at) => ({ item, layer: markOf(at).layer }))
    .sort((a, b) => a.layer - b.layer)
    .map(({ item }) => item);

/** The mark of the index at that position, by its class in the style sheet: a circle, a hollow square, a diamond, triangles. */
export function toBesideMark(position: number, x: number, y: number): { className: string; path: string } {
  const { size, toPath } = markOf(position);
  return { className: `beside-${(position % marks.length) + 1}`, path: toPath(x, y, size) };
}
