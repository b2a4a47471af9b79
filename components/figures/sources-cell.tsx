import { useTranslations } from 'next-intl';
import { type Figure, isKnown, type KnownFigure } from '@/lib/domain/figures/figure';
import { type Locale, routes } from '@/lib/routes';
import { Sources, type SourcesText } from './sources';

interface SourcesCellProps {
  row: { rank: Figure | null; value: Figure | null };
  /** the greatest number of sources behind a figure of the row */
  count: number;
  locale: Locale;
}

/** The words for where the figure of a row comes from. */
export function useSources(): (lead: KnownFigure, count: number) => SourcesText {
  const t = useTranslations('ranking');
  return ({ basis }, count) => ({
    text: basis === 'computed' ? t('computed') : t('sourceCount', { count }),
    ...((basis === 'derived' || basis === 'list-order') && { note: t(`basis.${basis}`) }),
  });
}

/** The cell of a row with the number of its sources and the basis of its rank. */
export function SourcesCell({ row: { rank, value }, count, locale }: SourcesCellProps) {
  const t = useTranslations('ranking');
  const sourcesOf = useSources();
  const lead = [rank, value].find(isKnown);
  const undecided = rank ?? value;
  if (lead) return <Sources href={routes.figure(locale, lead.id)} {...sourcesOf(lead, count)} />;
  return (
    <td className="cell-sources">
      {undecided && <a href={routes.figure(locale, undecided.id)}>{t('undecided')}</a>}
    </td>
  );
}
