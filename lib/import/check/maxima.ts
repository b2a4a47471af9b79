import type { PlacedClaim, References } from '@/lib/dataset/normalise';
import { type Problem, problemAt } from '@/lib/dataset/problem';
import { compareDecimals } from '@/lib/domain/values/decimal';

/** The problems of a value that is outside its range or above its maximum, or whose maximum is not its dimension's. */
export function checkRange({ indices }: References, { row, dimension, edition }: PlacedClaim): Problem[] {
  const { measure, value, max } = row;
  const problems: Problem[] = [];
  const expect = (holds: boolean, column: string, vi: string, en: string) => {
    if (!holds) problems.push(problemAt(row, column, column === 'max' ? max : value, vi, en));
  };
  const atLeast = (bound: string) => compareDecimals(value, bound) >= 0;
  const atMost = (bound: string) => compareDecimals(value, bound) <= 0;

  if (measure === 'rank' || measure === 'region_rank') {
    expect(/^[1-9]\d*$/.test(value), 'value', 'hạng là số nguyên từ 1', 'a rank is a whole number from 1');
    const { units } = edition;
    if (units !== null && measure === 'rank') {
      expect(
        atMost(String(units)),
        'value',
        `hạng không quá ${units}, số đơn vị được xếp hạng`,
        `a rank is at most ${units}, the units ranked`,
      );
    }
  } else if (measure === 'rank_change') {
    expect(/^-?\d+$/.test(value), 'value', 'số bậc là số nguyên', 'places are a whole number');
  } else if (measure === 'percent') {
    expect(
      atLeast('0') && atMost('100'),
      'value',
      'phần trăm nằm trong 0–100',
      'a percent lies within 0–100',
    );
  } else if (measure !== 'percent_change') {
    expect(atLeast('0'), 'value', 'điểm không âm', 'a score is not negative');
    const scale = indices.get(row.index)?.scale_max ?? null;
    if (measure !== 'score' && scale !== null) {
      expect(atMost(scale), 'value', `không quá ${scale}`, `expected at most ${scale}`);
    }
  }
  if (max !== null) {
    if (measure === 'score') {
      expect(atMost(max), 'value', `điểm không quá tối đa ${max}`, `a score is at most its maximum ${max}`);
      if (dimension.max_score !== null) {
        const known = dimension.max_score;
        expect(
          compareDecimals(max, known) === 0,
          'max',
          `cần ${known} như trong dimensions.csv`,
          `expected ${known} as in dimensions.csv`,
        );
      }
    }
  } else if (measure === 'score' && dimension.max_score !== null && edition.level !== 'unit') {
    expect(
      atMost(dimension.max_score),
      'value',
      `điểm không quá tối đa ${dimension.max_score}`,
      `a score is at most the maximum ${dimension.max_score}`,
    );
  }
  return problems;
}
