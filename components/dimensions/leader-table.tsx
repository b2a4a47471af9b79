import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { isKnown } from '@/lib/domain/figures/figure';
import { meanOf } from '@/lib/domain/rankings/averages';
import { leadersOf } from '@/lib/domain/rankings/leaders';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import { shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { DimensionYear } from '@/lib/views/dimension';
import type { Ranking } from '@/lib/views/ranking';
import { FigureLink } from '../figures/figure-link';
import { Scale } from '../figures/scale';
import { Dash } from '../ui/dash';
import { Name } from '../ui/name';
import { UnitLink } from '../units/unit-link';

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
  const rows = [...years].reverse();
  const hasMean = rows.some(({ ranking }) => ranking.average || meanOf(ranking));
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
            <th scope="col">{t('value')}</th>
            {hasMean && <th scope="col">{t('mean')}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ dimension, ranking }, at) => {
            const { year } = ranking.edition;
            const leaders = leadersOf(ranking.table.rows);
            const mean = meanOf(ranking);
            const address = { index: index.code, dimension: dimension.code };
            const renamed = dimension.code !== code && rows[at - 1]?.dimension.code !== dimension.code;
            return (
              <tr key={year}>
                <th scope="row">
                  <a href={routes.dimensionYear(locale, address, year, level)}>{year}</a>
                  <small className="block text-soft">
                    {t('known', {
                      known: ranking.table.rows.length,
                      of: ranking.edition.units ?? ranking.table.of,
                    })}
                  </small>
                  {ranking.caution === 'framework-changed' && (
                    <small className="block text-soft">{t('broken')}</small>
                  )}
                  {renamed && (
                    <small className="block max-w-56 text-soft">
                      <Name of={dimension} locale={locale} />
                    </small>
                  )}
                </th>
                <td className="!text-left">
                  {leaders.length === 0 ? (
                    <BestKnown ranking={ranking} locale={locale} />
                  ) : (
                    leaders.map(({ unit, rank }) => (
                      <span key={unit.id} className="block">
                        <UnitLink unit={unit} locale={locale} />{' '}
                        {rank && (
                          <span className="text-sm text-soft">
                            {t('rank')} <FigureLink figure={rank} locale={locale} undecided="" />/
                            {ranking.table.of}
                          </span>
                        )}
                      </span>
                    ))
                  )}
                </td>
                <td className="whitespace-nowrap">
                  {leaders[0]?.value ? (
                    <>
                      <FigureLink
                        figure={leaders[0].value}
                        locale={locale}
                        decimals={2}
                        undecided={t('undecided')}
                      />
                      <Scale figure={leaders[0].value} max={dimension.maxScore} locale={locale} />
                    </>
                  ) : (
                    <Dash />
                  )}
                </td>
                {hasMean && (
                  <td>
                    {isKnown(ranking.average) ? (
                      <FigureLink figure={ranking.average} locale={locale} undecided="" />
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

/** In place of an unknown leader: the best rank that has a source. */
function BestKnown({ ranking, locale }: { ranking: Ranking; locale: Locale }) {
  const t = useTranslations('dimension.table');
  const best = ranking.table.rows.find(({ rank }) => isKnown(rank));
  return (
    <span className="text-sm text-soft">
      {best?.rank
        ? t.rich('best', {
            name: () => <UnitLink unit={best.unit} locale={locale} />,
            rank: () => best.rank && <FigureLink figure={best.rank} locale={locale} undecided="" />,
            of: ranking.table.of,
          })
        : t('unknown')}
    </span>
  );
}
