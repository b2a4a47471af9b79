import { describe, expect, it } from 'vitest';
import { toMergedHistory } from '@/lib/charts/merged-history';

const frame = { width: 100, height: 100, left: 0, right: 0, top: 0, bottom: 0 };
const points = (...values: (number | null)[]) => values.map((value, at) => ({ year: 2022 + at, value }));
const history = (more = {}) =>
  toMergedHistory({
    years: [2022, 2023, 2024, 2025],
    members: [
      { name: 'A', points: points(80, 82, 84, null) },
      { name: 'B', points: points(70, null, 84, null) },
    ],
    own: points(null, null, null, 88),
    mean: points(75, null, 84, null),
    namesake: 0,
    breakYears: [],
    mergerYear: 2025,
    frame,
    mostYearLabels: 4,
    ...more,
  });
const yearsOf = ({ points: plotted }: { points: { year: number }[] }) => plotted.map(({ year }) => year);

describe('the picture of a merger', () => {
  it('ends the members before it and begins the merged unit after it', () => {
    expect(history().members.map(yearsOf)).toEqual([
      [2022, 2023, 2024],
      [2022, 2024],
    ]);
    expect(yearsOf(history().own)).toEqual([2025]);
  });
  it('reads the member of the same name on across it, and no other', () => {
    expect(history().sameName.paths).toHaveLength(1);
    expect(yearsOf(history().sameName)).toEqual([2022, 2023, 2024, 2025]);
    expect(yearsOf(history({ namesake: null }).sameName)).toEqual([2025]);
  });
  it('reads the mean on, and leaves its gaps open', () => {
    expect(yearsOf(history().mean)).toEqual([2022, 2024, 2025]);
    expect(history().mean.paths).toHaveLength(1);
  });
  it('cuts every line where the criteria changed', () =>
    expect(history({ breakYears: [2024] }).sameName.paths).toHaveLength(2));
  it('keeps the names of lines that end at one value apart', () => {
    const [first, second] = history().labels;
    expect(Math.abs((first?.y ?? 0) - (second?.y ?? 0))).toBeGreaterThanOrEqual(17);
  });
});
