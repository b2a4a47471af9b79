import { useTranslations } from 'next-intl';
import { type Figure, isKnown } from '@/lib/domain/figures/figure';
import { type Locale, routes } from '@/lib/routes';

interface SourcesCellProps {
  row: { rank: Figure | null; value: Figure | null };
  /** the greatest number of sources behind a figure of the row */
  count: number;
  locale: Locale;
}

/** The cell of a row with the number of its sources and the basis of its rank. */
export function SourcesCell({ row: { rank, value }, count, locale }: SourcesCellProps) {
  const t = useTranslations('ranking');
  const lead = [rank, value].find(isKnown);
  const undecided = rank ?? value;
  return (
    <td className="cell-sources">
      {lead ? (
        <a href={routes.figure(locale, lead.id)}>
          {lead.basis === 'computed' ? t('computed') : t('sourceCount', { count })}
        </a>
      ) : (
        undecided && <a href={routes.figure(locale, undecided.id)}>{t('undecided')}</a>
      )}
      {lead && (lead.basis === 'derived' || lead.basis === 'list-order') && (
        <small>{t(`basis.${lead.basis}`)}</small>
      )}
    </td>
  );
}
