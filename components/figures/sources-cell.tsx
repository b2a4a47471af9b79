import { useTranslations } from 'next-intl';
import { type Figure, isKnown } from '@/lib/domain/figures/figure';
import { type Locale, routes } from '@/lib/routes';

interface SourcesCellProps {
  row: { rank: Figure | null; value: Figure | null };
  /** the greatest number of sources behind a figure of the row */
  count: number;
  locale: Locale;
}

/** The cell of a row with the number of its sources and the basis of its rank, linked to its figure. */
export function SourcesCell({ row: { rank, value }, count, locale }: SourcesCellProps) {
  const t = useTranslations('ranking');
  const lead = [rank, value].find(isKnown);
  const cited = lead ?? rank ?? value;
  const basis = lead?.basis;
  return (
    <td className="cell-sources">
      {cited && (
        <a href={routes.figure(locale, cited.id)}>
          {!lead ? t('undecided') : basis === 'computed' ? t('computed') : t('sourceCount', { count })}
        </a>
      )}
      {(basis === 'derived' || basis === 'list-order') && <small>{t(`basis.${basis}`)}</small>}
    </td>
  );
}
