import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import { shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { DimensionYear } from '@/lib/views/editions/dimension';
import { toLeaderYears } from '@/lib/views/editions/dimension-years';
import { FigureLink } from '../figures/figure-link';
import { useUnits } from '../figures/use-units';
import { Dash } from '../ui/dash';
import { Name } from '../ui/name';
import { LeaderCells } from './leader-cells';

interface LeaderTableProps {
  years: readonly DimensionYear[];
  /** the dimension of the page; other codes are its earlier and later names */
  code: string;
  level: RankedLevel;
  index: IndexInfo;
  locale: Locale;
}

/** Year by year: who was first, the average, how much is known; breaks say so. The latest year first. */
export function LeaderTable({ years, code, level, index, locale }: LeaderTableProps) {
  const t = useTranslations('dimension.table');
  const unitOf = useUnits(index, locale);
  const rows = toLeaderYears(years, code);
  const hasMean = rows.some(({ ranking, mean }) => ranking.average || mean);
  return (
    <section className="mt-10 border-t-2 border-rule-strong pt-3">
      <h2>{t('title')}</h2>
      <table className="figures mt-2 max-w-4xl">
        <caption>{t('caption', { index: shortNameOf(index, locale), level })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('year')}</th>
            <th scope="col" className="!text-left">
              {t('leader')}
            </th>
            <th scope="col">{t('value', { unit: unitOf('score') })}</th>
            {hasMean && <th scope="col">{t('mean')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const { dimension, ranking, mean } = row;
            const { year } = ranking.edition;
            const address = { index: index.code, dimension: dimension.code };
            const href = routes.dimensionYear(locale, address, year, level);
            return (
              <tr key={year}>
                <th scope="row">
                  <a href={href}>{year}</a>
                  <small className="block text-soft">{t('known', { known: row.known, of: row.of })}</small>
                  {row.isBroken && <small className="block text-soft">{t('broken')}</small>}
                  {row.isRenamed && (
                    <small className="block max-w-56 text-soft">
                      <Name of={dimension} locale={locale} />
                    </small>
                  )}
                </th>
                <LeaderCells of={row} href={href} locale={locale} />
                {hasMean && (
                  <td>
                    {ranking.average ? (
                      <FigureLink figure={ranking.average} locale={locale} undecided={t('undecided')} />
                    ) : mean ? (
                      <>
                        {formatDecimal(mean.value, locale)}
                        <small className="block text-soft">
                          {t('recomputed', { base: mean.base, of: mean.of })}
                        </small>
                      </>
                    ) : (
                      <Dash />
                    )}
                  </td>
                )}
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
