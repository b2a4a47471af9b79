import { useTranslations } from 'next-intl';
import { amongFirst } from '@/lib/domain/rankings/ranking-table';
import { type Locale, routes } from '@/lib/routes';
import type { Ranking } from '@/lib/views/rankings/ranking';
import { FigureLink } from '../figures/figure-link';
import { RankChange } from '../figures/rank-change';
import { Name } from '../ui/name';

/** The best ranks that have a source; a rank without one is left out, and the numbering shows the gap. */
export function TopList({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('home.top');
  const top = amongFirst(ranking.table.rows, 10);
  return (
    <table className="mt-2 w-full">
      <caption className="sr-only">{t('caption', { year: ranking.edition.year })}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{t('rank')}</th>
          <th scope="col">{t('province')}</th>
          <th scope="col">{t('value')}</th>
          <th scope="col">{t('change')}</th>
        </tr>
      </thead>
      <tbody>
        {top.map(({ unit, rank, value, rankChange }) => (
          <tr key={unit.id} data-unit={unit.slug} className="border-t border-rule">
            <td className="w-9 py-1.5 text-xl font-semibold tabular-nums">
              {rank && <FigureLink figure={rank} locale={locale} undecided="?" />}
            </td>
            <th scope="row" className="py-1.5 pr-2 text-left font-normal">
              <a href={routes.province(locale, unit.slug)}>
                <Name of={unit} locale={locale} />
              </a>
            </th>
            <td className="py-1.5 pr-4 text-right">
              {value && (
                <FigureLink figure={value} locale={locale} decimals={ranking.index.decimals} undecided="?" />
              )}
            </td>
            <td className="w-12 py-1.5 text-right">
              <RankChange change={rankChange} locale={locale} figureId={rank?.id ?? null} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
