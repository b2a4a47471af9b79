import type { ReactNode } from 'react';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type {
  RankChange as ChangeOfPlaces,
  PointChange as ChangeOfPoints,
} from '@/lib/domain/figures/change';
import type { Figure } from '@/lib/domain/figures/figure';
import type { Locale } from '@/lib/routes';
import { ValueChange } from './point-change';
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
  /** the head of its column, which a phone shows above it */
  head?: string;
  /** what stands below the change */
  children?: ReactNode;
}

/** The cell of a row with its change in places and, below, in points. */
export function ChangeCell({ row, index, locale, head, children }: ChangeCellProps) {
  return (
    <td className="cell-change" data-head={head}>
      <RankChange change={row.rankChange} locale={locale} figureId={row.rank?.id ?? null} />
      <small>
        <ValueChange row={row} index={index} locale={locale} />
      </small>
      {children}
    </td>
  );
}
