import type { IndexInfo } from '@/lib/domain/editions/edition';
import type {
  RankChange as ChangeOfPlaces,
  PointChange as ChangeOfPoints,
} from '@/lib/domain/figures/change';
import { type Figure, measureOf } from '@/lib/domain/figures/figure';
import type { Locale } from '@/lib/routes';
import { PointChange } from './point-change';
import { RankChange } from './rank-change';

interface ChangeCellProps {
  row: {
    rank: Figure | null;
    value: Figure | null;
    rankChange: ChangeOfPlaces;
    pointChange: ChangeOfPoints;
  };
  index: IndexInfo;
  locale: Locale;
}

/** The cell of a row with its change in places and, below, in points. */
export function ChangeCell({
  row: { rank, value, rankChange, pointChange },
  index,
  locale,
}: ChangeCellProps) {
  return (
    <td className="cell-change">
      <RankChange change={rankChange} locale={locale} figureId={rank?.id ?? null} />
      <small>
        <PointChange
          change={pointChange}
          locale={locale}
          figureId={value?.id ?? null}
          index={index}
          measure={measureOf(value)}
        />
      </small>
    </td>
  );
}
