import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { toValueHistory } from '@/lib/charts/value-history';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { shortNameOf } from '@/lib/i18n/names';
import { type Locale, routes } from '@/lib/routes';
import type { RegionTable } from '@/lib/views/units/region';
import { toRegionLines, toRegionYears } from '@/lib/views/units/region-facts';
import { ValueHistory } from '../charts/value-history';
import { useUnits } from '../figures/use-units';
import { RegionAverage } from './region-average';

const frame = { width: 480, height: 230, left: 44, right: 16, top: 20, bottom: 28 };

interface RegionHistoryProps {
  slug: string;
  name: string;
  index: IndexInfo;
  tables: readonly RegionTable[];
  /** what takes the table along */
  bar: ReactNode;
  locale: Locale;
}

/** A region's average in one index, year by year, beside the country's and among the other regions'. */
export function RegionHistory({ slug, name, index, tables, bar, locale }: RegionHistoryProps) {
  const t = useTranslations('region.history');
  const short = shortNameOf(index, locale);
  const unit = useUnits(index, locale)(index.valueMeasure);
  const lines = toRegionLines(slug, tables);
  return (
    <section id={index.code} className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title', { index: short })}</h2>
      <div className="mt-3 grid items-start gap-x-12 gap-y-6 md:grid-cols-[3fr_2fr]">
        <table className="figures">
          <caption>{t('caption', { index: short, name, measure: index.valueMeasure, unit })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col">{t('average')}</th>
              <th scope="col">{t('country')}</th>
            </tr>
          </thead>
          <tbody>
            {toRegionYears(slug, { index, tables }).map(({ year, isBroken, own, place, of, national }) => (
              <tr key={year}>
                <th scope="row">
                  <a
                    href={routes.rankingView(
                      locale,
                      { index: index.code, year, level: 'province' },
                      { region: slug },
                    )}
                  >
                    {year}
                  </a>
                  {isBroken && <small className="block text-soft">{t('broken')}</small>}
                </th>
                <td>
                  {own && (
                    <RegionAverage value={own} known={{ base: own.known, of: own.of }} locale={locale} />
                  )}
                  {place !== null && <small className="block text-soft">{t('place', { place, of })}</small>}
                </td>
                <td>
                  <RegionAverage value={national} locale={locale} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {lines.known > 1 && (
          <figure>
            <ValueHistory
              geometry={toValueHistory(lines.own, lines.years, lines.breakYears, frame, 7, lines.others)}
              decimals={index.decimals}
              label={t('label', { index: short, name })}
              locale={locale}
            />
            <figcaption className="text-[0.8125rem] text-soft">{t('note')}</figcaption>
          </figure>
        )}
      </div>
      {bar}
    </section>
  );
}
