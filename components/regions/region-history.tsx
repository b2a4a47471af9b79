import { useTranslations } from 'next-intl';
import { toValueHistory } from '@/lib/charts/value-history';
import type { IndexInfo } from '@/lib/domain/editions/edition';
import { averageValueOf } from '@/lib/domain/rankings/averages';
import { shortNameOf } from '@/lib/i18n/names';
import { formatDecimal } from '@/lib/i18n/numbers';
import { type Locale, routes } from '@/lib/routes';
import { type RegionTable, toRegionPlace } from '@/lib/views/region';
import { ValueHistory } from '../charts/value-history';
import { RegionAverage } from './region-average';

const frame = { width: 480, height: 230, left: 44, right: 16, top: 20, bottom: 28 };

interface RegionHistoryProps {
  slug: string;
  name: string;
  index: IndexInfo;
  tables: readonly RegionTable[];
  locale: Locale;
}

/** A region's average in one index, year by year, beside the country's and among the other regions'. */
export function RegionHistory({ slug, name, index, tables, locale }: RegionHistoryProps) {
  const t = useTranslations('region.history');
  const short = shortNameOf(index, locale);
  const points = (code: string) =>
    tables.map(({ edition, regions }) => {
      const own = regions.find(({ region }) => region.code === code);
      const value = own ? averageValueOf(own) : null;
      return { year: edition.year, value: value === null ? null : Number(value) };
    });
  const known = points(slug).filter(({ value }) => value !== null).length;
  const codes = [...new Set(tables.flatMap(({ regions }) => regions.map(({ region }) => region.code)))];
  const breaks = tables.filter(({ caution }) => caution === 'framework-changed');
  return (
    <section id={index.code} className="mt-12 border-t-2 border-rule-strong pt-3">
      <h2>{t('title', { index: short })}</h2>
      <div className="mt-3 grid items-start gap-x-12 gap-y-6 md:grid-cols-[3fr_2fr]">
        <table className="figures">
          <caption>{t('caption', { index: short, name, measure: index.valueMeasure })}</caption>
          <thead>
            <tr>
              <th scope="col">{t('year')}</th>
              <th scope="col">{t('average')}</th>
              <th scope="col">{t('country')}</th>
            </tr>
          </thead>
          <tbody>
            {[...tables].reverse().map(({ edition, caution, national, regions }) => {
              const own = regions.find(({ region }) => region.code === slug);
              const place = toRegionPlace(slug, regions);
              return (
                <tr key={edition.year}>
                  <th scope="row">
                    <a
                      href={routes.rankingView(
                        locale,
                        { index: index.code, year: edition.year, level: 'province' },
                        { region: slug },
                      )}
                      className="no-underline hover:underline"
                    >
                      {edition.year}
                    </a>
                    {caution === 'framework-changed' && (
                      <small className="block text-soft">{t('broken')}</small>
                    )}
                  </th>
                  <td>
                    {own && (
                      <RegionAverage value={own} known={{ base: own.known, of: own.of }} locale={locale} />
                    )}
                    {place !== null && (
                      <small className="block text-soft">{t('place', { place, of: regions.length })}</small>
                    )}
                  </td>
                  <td>
                    <RegionAverage value={national} locale={locale} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
        {known > 1 && (
          <figure>
            <ValueHistory
              geometry={toValueHistory(
                points(slug),
                tables.map(({ edition }) => edition.year),
                breaks.map(({ edition }) => edition.year),
                frame,
                7,
                codes.filter((code) => code !== slug).map(points),
              )}
              label={t('label', { index: short, name })}
              formatValue={(value) => formatDecimal(String(value), locale)}
            />
            <figcaption className="text-[0.8125rem] text-soft">{t('note')}</figcaption>
          </figure>
        )}
      </div>
    </section>
  );
}
