import { useTranslations } from 'next-intl';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import type { RankedLevel } from '@/lib/domain/vocabulary';
import { shortNameOf, toNamed } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import type { DimensionYear } from '@/lib/views/editions/dimension';
import { type LeaderYear, toLeaderYears } from '@/lib/views/editions/dimension-years';
import { FigureLink } from '../figures/figure-link';
import { RankBase } from '../figures/rank-base';
import { Scale } from '../figures/scale';
import { useUnits } from '../figures/use-units';
import { Dash } from '../ui/dash';
import { Name } from '../ui/name';
import { Few } from '../units/few-names';
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
            const { dimension, ranking, leaders, best, mean } = row;
            const { year } = ranking.edition;
            const { named, others } = toNamed(leaders);
            const address = { index: index.code, dimension: dimension.code };
            return (
              <tr key={year}>
                <th scope="row">
                  <a href={routes.dimensionYear(locale, address, year, level)}>{year}</a>
                  <small className="block text-soft">{t('known', { known: row.known, of: row.of })}</small>
                  {row.isBroken && <small className="block text-soft">{t('broken')}</small>}
                  {row.isRenamed && (
                    <small className="block max-w-56 text-soft">
                      <Name of={dimension} locale={locale} />
                    </small>
                  )}
                </th>
                <td className="!text-left">
                  {leaders.length === 0 ? (
                    <BestKnown best={best} of={ranking.table.of} level={level} locale={locale} />
                  ) : (
                    named.map(({ unit, rank }) => (
                      <span key={unit.id} className="block">
                        <UnitLink unit={unit} locale={locale} />{' '}
                        {rank && (
                          <span className="text-sm text-soft">
                            {t('rank')} <FigureLink figure={rank} locale={locale} undecided="" />
                            <RankBase of={ranking.table.of} locale={locale} />
                          </span>
                        )}
                      </span>
                    ))
                  )}
                  {others > 0 && (
                    <a href={routes.dimensionYear(locale, address, year, level)} className="block">
                      {t('others', { count: others, level })}
                    </a>
                  )}
                </td>
                <td className="whitespace-nowrap">
                  {leaders.length === 0 && <Dash />}
                  {named.map(({ unit, value }) => (
                    <span key={unit.id} className="block">
                      {value ? (
                        <>
                          <FigureLink
                            figure={value}
                            locale={locale}
                            decimals={index.decimals}
                            undecided={t('undecided')}
                          />
                          <Scale figure={value} max={dimension.maxScore} locale={locale} />
                        </>
                      ) : (
                        <Dash />
                      )}
                    </span>
                  ))}
                </td>
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

interface BestKnownProps {
  best: LeaderYear['best'];
  of: number;
  level: RankedLevel;
  locale: Locale;
}

/** In place of an unknown leader: the best rank that has a source, and who holds it. */
function BestKnown({ best, of, level, locale }: BestKnownProps) {
  const t = useTranslations('dimension.table');
  return (
    <span className="text-sm text-soft">
      {best
        ? t.rich('best', {
            names: () => (
              <Few
                items={best.units.map((unit) => ({
                  key: unit.id,
                  node: <UnitLink unit={unit} locale={locale} />,
                }))}
                kind={level}
                locale={locale}
              />
            ),
            rank: () => <FigureLink figure={best.rank} locale={locale} undecided="" />,
            of,
          })
        : t('unknown')}
    </span>
  );
}
