'use client';

import type { RankBandChart } from '@/lib/charts/rank-band';
import type { Locale } from '@/lib/routes';
import { RankBand } from '../charts/rank-band';
import { useMyProvince } from '../my-province/use-my-province';
import type { RankPathRow } from './rank-path-row';

interface MyRankBandProps {
  geometry: RankBandChart;
  rows: readonly RankPathRow[];
  /** the ids of the units that are drawn, the best first */
  named: readonly string[];
  year: number;
  label: string;
  breakLabel: string;
  locale: Locale;
}

/** The band with the units that it names, and the reader's own; it is drawn from the rows that the table has anyway. */
export function MyRankBand({ rows, named, ...band }: MyRankBandProps) {
  const { mine } = useMyProvince();
  const toUnit = ({ id, name, ranks }: RankPathRow) => ({
    id,
    name: name.text,
    points: band.geometry.yearTicks.map(({ year }, at) => {
      const rank = ranks[at];
      return { year, value: rank == null ? null : Number(rank) };
    }),
  });
  const own = rows.find(({ slug }) => slug === mine?.slug);
  return (
    <RankBand
      {...band}
      units={named.flatMap((id) => rows.filter((row) => row.id === id).map(toUnit))}
      own={own && toUnit(own)}
    />
  );
}
