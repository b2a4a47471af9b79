import { useTranslations } from 'next-intl';
import type { RankBound } from '@/lib/domain/bounds/rank-bounds';
import type { Figure } from '@/lib/domain/figures/figure';
import type { Locale } from '@/lib/routes';
import { FigureLink } from './figure-link';
import { RankRange } from './rank-range';

interface RankCellProps {
  rank: Figure | null;
  /** where the unit must stand, and what this follows from, when no figure gives its rank */
  bound?: RankBound | null;
  by?: 'values' | 'ranks';
  locale: Locale;
}

/** The cell of a ranking's row that shows the rank, large; its bound or a dash where it is not known. */
export function RankCell({ rank, bound, by = 'ranks', locale }: RankCellProps) {
  const t = useTranslations('ranking');
  return (
    <td className="rank-numeral">
      {rank ? (
        <FigureLink figure={rank} locale={locale} undecided="?" />
      ) : bound ? (
        <RankRange bound={bound} by={by} locale={locale} />
      ) : (
        <span className="text-base font-normal text-soft">
          <span aria-hidden="true">–</span>
          <span className="sr-only">{t('rankUnknown')}</span>
        </span>
      )}
    </td>
  );
}
