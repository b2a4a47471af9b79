import fc from 'fast-check';
import type { Dimension } from '@/lib/domain/editions/dimension';
import { rankByValue } from '@/lib/domain/rankings/ranking';
import { type ScoreTable, toScoreTable } from '@/lib/domain/review/score-table';
import type { Decimal } from '@/lib/domain/values/decimal';
import { overall } from '@/lib/domain/vocabulary';
import { edition, figure, index, rankingTable, unit } from '../sample';

/** A fictional edition: for each unit its points in hundredths, by dimension. */
export type Points = readonly (readonly number[])[];

/** A number of hundredths as a decimal. */
export const print = (hundredths: number): Decimal =>
  `${hundredths < 0 ? '-' : ''}${(Math.abs(hundredths) / 100).toFixed(2)}`;

export const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

export const slugOf = (at: number): string => `t${String(at).padStart(2, '0')}`;

const codes = (count: number) => Array.from({ length: count }, (_, at) => `d-${at + 1}`);

export const toDimensions = (count: number): Dimension[] => [
  { code: overall, nameVi: 'Chung', nameEn: 'Whole', kind: 'index', maxScore: String(count * 10) },
  ...codes(count).map(
    (code): Dimension => ({ code, nameVi: code, nameEn: code, kind: 'field', maxScore: '10' }),
  ),
];

/** The score table of a fictional complete edition, with the ranks of its totals as published or as ours. */
export function toTable(
  points: Points,
  year: number,
  basis: 'published' | 'computed' = 'computed',
): ScoreTable {
  const count = points[0]?.length ?? 0;
  const dimensions = toDimensions(count);
  const units = points.map((_, at) => unit(slugOf(at)));
  const valuesOf = (code: string) =>
    points.map((own) => (code === overall ? sum(own) : (own[codes(count).indexOf(code)] ?? 0)));
  const info = index({
    code: 'cs',
    valueMeasure: 'score',
    publishesRanks: basis === 'published',
    isWhole: true,
  });
  const ranked = { ...edition(year), units: units.length };
  const rankings = dimensions.map(({ code }) => {
    const values = valuesOf(code).map(print);
    const ranks = rankByValue(values, info);
    const figures = values.flatMap((value, at) => [
      figure(slugOf(at), year, 'score', value, { dimension: code }),
      figure(slugOf(at), year, 'rank', String(ranks[at]), { dimension: code, basis }),
    ]);
    return [code, rankingTable(units, figures, { index: info, edition: ranked, previous: null })] as const;
  });
  const table = toScoreTable({
    index: info,
    edition: { ...ranked, level: 'province' },
    dimensions,
    rankings: new Map(rankings),
  });
  if (!table) throw new Error('no table');
  return table;
}

/** Two complete editions of the same units and dimensions, their points so close that many totals are equal. */
export const twoEditions = ({ units, dimensions }: { units: number; dimensions: number }) => {
  const row = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: dimensions, maxLength: dimensions });
  return fc
    .integer({ min: 2, max: units })
    .chain((count) => fc.array(fc.tuple(row, row), { minLength: count, maxLength: count }))
    .map((rows) => ({ before: rows.map(([was]) => was), now: rows.map(([, is]) => is) }));
};

/** A fictional country of 63 units and 8 dimensions, the same in every run. */
export function country(seed: number): Points {
  let state = seed;
  const next = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
  return Array.from({ length: 63 }, () => Array.from({ length: 8 }, () => 500 + Math.floor(next() * 450)));
}
