import { useTranslations } from 'next-intl';
import type { Figure } from '@/lib/domain/figures/figure';
import type { Locale } from '@/lib/routes';
import { FigureLink } from './figure-link';

/** The cell of a ranking's row that shows the rank, large; a dash where it is not known. */
export function RankCell({ rank, locale }: { rank: Figure | null; locale: Locale }) {
  const t = useTranslations('ranking');
  return (
    <td className="rank-numeral">
      {rank ? (
        <FigureLink figure={rank} locale={locale} undecided="?" />
      ) : (
        <span className="text-base font-normal text-soft">
          <span aria-hidden="true">–</span>
          <span className="sr-only">{t('rankUnknown')}</span>
        </span>
      )}
    </td>
  );
}
