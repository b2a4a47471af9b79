/** Shapes that tell series apart without colour, each about as large as a circle of radius r. */
const shapes: ((x: number, y: number, r: number) => string)[] = [
  (x, y, r) => `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  (x, y, r) => `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}Z`,
  (x, y, r) => `M${x} ${y - 1.25 * r}L${x + 1.2 * r} ${y + r}H${x - 1.2 * r}Z`,
  (x, y, r) => `M${x} ${y - 1.4 * r}l${1.4 * r} ${1.4 * r}l${-1.4 * r} ${1.4 * r}l${-1.4 * r} ${-1.4 * r}Z`,
  (x, y, r) => `M${x} ${y + 1.25 * r}L${x + 1.2 * r} ${y - r}H${x - 1.2 * r}Z`,
];

/** The path of the nth series' marker. */
export const toMarker = (series: number, x: number, y: number, r: number): string =>
  shapes[series % shapes.length]?.(x, y, r) ?? '';

/** The colour of the nth series, a variable of the style sheet. */
export const toSeriesColour = (series: number): string => `var(--series-${(series % shapes.length) + 1})`;
